import { findField, textIn } from '@varsam/forms';
import { useEffect, useState } from 'react';
import type { ReviewScreen } from '../../../../server/src/organisation/review/review.contract.ts';
import { asFailure, type Failure } from '../../connection/failure.ts';
import { post } from '../../connection/request.ts';
import { Button } from '../../elements/button.tsx';
import { Dialog } from '../../elements/dialog.tsx';
import { Waiting } from '../../elements/loading.tsx';
import { FailureNotice } from '../../elements/notice.tsx';
import { useSpeech } from '../../language/language.tsx';
import { viewAnswer } from './answer-view.ts';
import { sameDecision } from './decide.ts';
import { useDesk } from './desk-context.ts';
import type { Review } from './use-review.ts';
import { describeAnswer } from './words.ts';

/** Fields where the two versions say different things. */
function differences(review: Review, theirs: ReviewScreen): readonly string[] {
  const mine = review.store.get();
  return Object.keys(mine.unsaved).filter((name) => !sameDecision(mine.unsaved[name], theirs.review.decisions[name]));
}

function DifferenceTable({ names, theirs }: { names: readonly string[]; theirs: ReviewScreen }) {
  const { t, language } = useSpeech();
  const { form, reading, store } = useDesk();
  const { decisions } = store.get();
  const words = (name: string, from: typeof decisions) => {
    const field = findField(form, name);
    return field ? describeAnswer(field, viewAnswer(field, reading, from[name]).value, language) || t('answer.notStated') : '';
  };
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('conflict.field')}</th>
          <th scope="col">{t('conflict.mine')}</th>
          <th scope="col">{t('conflict.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{textIn(findField(form, name)?.label, language)}</th>
            <td>{words(name, decisions)}</td>
            <td>{words(name, theirs.review.decisions)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Somebody else, or another window, has saved: show what differs and let the person choose. */
export function ConflictDialog({ review, conversationId }: { review: Review; conversationId: string }) {
  const { t, formats } = useSpeech();
  const [theirs, setTheirs] = useState<ReviewScreen | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const names = theirs ? differences(review, theirs) : [];
  const isSummaryDifferent =
    theirs !== null && review.store.get().isSummaryUnsaved && theirs.review.summary !== review.store.get().summary;

  const take = (newer: ReviewScreen, keepMine: boolean) => {
    review.store.send({ type: 'replaced', review: newer.review, keepMine });
    review.saver.resume();
    review.onSettled();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once, when the dialog opens.
  useEffect(() => {
    post<ReviewScreen>(`/api/conversations/${conversationId}/open`)
      .then((newer) => {
        // The same answers twice, for example from the last request of a closed page: nothing to choose between.
        if (differences(review, newer).length === 0 && !review.store.get().isSummaryUnsaved) take(newer, true);
        else setTheirs(newer);
      })
      .catch((thrown: unknown) => setFailure(asFailure(thrown)));
  }, [conversationId]);

  return (
    <Dialog
      title={t('conflict.title')}
      onClose={() => theirs && take(theirs, true)}
      actions={
        theirs && (
          <>
            <Button onClick={() => take(theirs, false)}>{t('conflict.useTheirs')}</Button>
            <Button look="primary" onClick={() => take(theirs, true)}>
              {t('conflict.keepMine')}
            </Button>
          </>
        )
      }
    >
      {failure && <FailureNotice failure={failure} />}
      {!theirs && !failure && <Waiting />}
      {theirs && (
        <>
          <p>
            {t('conflict.text', {
              name: theirs.review.reviewer?.name ?? t('conflict.someone'),
              time: theirs.review.savedAt ? formats.time(theirs.review.savedAt) : '–',
            })}
          </p>
          {names.length > 0 && <DifferenceTable names={names} theirs={theirs} />}
          {isSummaryDifferent && <p>{t('conflict.summary')}</p>}
        </>
      )}
    </Dialog>
  );
}
