import { useEffect, useRef, useState } from 'react';
import type { ConfirmBody, Confirmed } from '../../../../server/src/organisation/review/review.contract.ts';
import { asFailure, Failure } from '../../connection/failure.ts';
import { post } from '../../connection/request.ts';
import { focusAnswer } from './places.ts';
import type { Review } from './use-review.ts';
import { unknownWords } from './waiting-fields.ts';

/** Seconds the page was in front, for the live measure of effort. */
function useActiveSeconds() {
  const total = useRef(0);
  useEffect(() => {
    let since = document.visibilityState === 'visible' ? performance.now() : null;
    const follow = () => {
      if (since !== null) total.current += (performance.now() - since) / 1000;
      since = document.visibilityState === 'visible' ? performance.now() : null;
    };
    document.addEventListener('visibilitychange', follow);
    const ticking = window.setInterval(follow, 1000);
    return () => {
      window.clearInterval(ticking);
      document.removeEventListener('visibilitychange', follow);
    };
  }, []);
  return total;
}

export interface Confirmation {
  readonly confirmed: Confirmed | null;
  readonly failure: Failure | null;
  readonly isConfirming: boolean;
  readonly confirm: (acceptRemaining: boolean) => void;
}

/** Saves what is left, then confirms. Fields that the server wants decided get the focus. */
export function useConfirm(review: Review, conversationId: string): Confirmation {
  const seconds = useActiveSeconds();
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isConfirming, setConfirming] = useState(false);

  async function send(acceptRemaining: boolean): Promise<void> {
    if (!(await review.saver.flush())) throw new Failure('review.notSaved', 0);
    const { revision, actions } = review.store.get();
    const body: ConfirmBody = { revision, acceptRemaining, actions: actions + 1, activeSeconds: Math.round(seconds.current) };
    setConfirmed(await post<Confirmed>(`/api/conversations/${conversationId}/confirm`, body));
  }

  const confirm = (acceptRemaining: boolean) => {
    if (isConfirming) return;
    setConfirming(true);
    setFailure(null);
    send(acceptRemaining)
      .catch((thrown: unknown) => {
        const refused = asFailure(thrown);
        setFailure(refused);
        const [first] = unknownWords(refused.details.fields);
        if (first) focusAnswer(first);
      })
      .finally(() => setConfirming(false));
  };
  return { confirmed, failure, isConfirming, confirm };
}
