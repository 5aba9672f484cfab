import { type FormEvent, useState } from 'react';
import { asFailure, type Failure } from '../connection/failure.ts';

export interface Sending {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly send: (event?: FormEvent) => void;
}

/** Sends a form once, and keeps what went wrong beside it. */
export function useSend(run: () => Promise<void>): Sending {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    run()
      .catch((thrown: unknown) => setFailure(asFailure(thrown)))
      .finally(() => setBusy(false));
  };
  return { isBusy, failure, send };
}
