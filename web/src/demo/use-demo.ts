import { useEffect, useState } from 'react';
import type { Demo } from '../../../server/src/demo/demo.contract.ts';
import { asFailure, type Failure } from '../connection/failure.ts';
import { get } from '../connection/request.ts';

/** Follows the demo while it fills or is removed. */
export function useDemo(): { demo: Demo | null; failure: Failure | null; follow: () => void } {
  const [demo, setDemo] = useState<Demo | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [round, setRound] = useState(0);
  const isMoving = demo === null || demo.state === 'filling' || demo.state === 'removing';

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks once more.
  useEffect(() => {
    let isCurrent = true;
    let timer = 0;
    const ask = async () => {
      try {
        const next = await get<Demo>('/api/demo');
        if (!isCurrent) return;
        setDemo(next);
        setFailure(null);
        if (next.state === 'filling' || next.state === 'removing') timer = window.setTimeout(() => void ask(), 700);
      } catch (thrown) {
        if (isCurrent) setFailure(asFailure(thrown));
      }
    };
    void ask();
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [round]);

  return { demo: isMoving && failure ? null : demo, failure, follow: () => setRound(round + 1) };
}
