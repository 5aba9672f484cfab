import { findField, textIn } from '@varsam/forms';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReviewScreen } from '../../../../server/src/organisation/review/review.contract.ts';
import { announce } from '../../elements/announce.tsx';
import { FailureNotice } from '../../elements/notice.tsx';
import { useSpeech } from '../../language/language.tsx';
import { firstAnswer } from './answer-order.ts';
import { ConfirmBar, countWaiting } from './confirm-bar.tsx';
import { ConfirmedPage } from './confirmed-page.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { ConversationColumn } from './conversation-column.tsx';
import { DeskContext } from './desk-context.ts';
import { DeskHead } from './desk-head.tsx';
import { type DeskActions, useDeskKeys } from './desk-keys.ts';
import { FormColumn } from './form-column.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { MarkButton } from './mark-button.tsx';
import { focusAnswer } from './places.ts';
import { ReadAgain } from './read-again.tsx';
import { shownFields } from './relevance.ts';
import { acceptSure } from './review-state.ts';
import { SaveNotice } from './save-notice.tsx';
import { TurnSheet } from './turn-sheet.tsx';
import { type Confirmation, useConfirm } from './use-confirm.ts';
import { type DeskState, useDeskState } from './use-desk.ts';
import { useEvidenceInView } from './use-evidence-in-view.ts';
import { type Review, useReview, useReviewState } from './use-review.ts';

interface DeskParts {
  readonly screen: ReviewScreen;
  readonly review: Review;
  readonly deskState: DeskState;
  readonly confirmation: Confirmation;
  readonly onReadAgain: () => void;
}

/** What the buttons and the keys of the whole desk do. */
function useActions({ screen, review, deskState, confirmation }: DeskParts) {
  const { t } = useSpeech();
  const [areKeysShown, showKeys] = useState(false);
  const [isSummaryOpen, openSummary] = useState(false);
  const [writing, setWriting] = useState<{ field: string; start: string } | null>(null);
  const searchInput = useRef<HTMLInputElement>(null);

  const actions: DeskActions = {
    searchInput,
    confirm: () => {
      const waiting = countWaiting(deskState.desk, review.store.get());
      const [firstSafety] = waiting.safety;
      if (firstSafety === undefined) {
        confirmation.confirm(waiting.sure.length > 0);
        return;
      }
      announce(t('review.safetyWaits', { count: waiting.safety.length }));
      focusAnswer(firstSafety);
    },
    undo: () => {
      const field = review.store.get().undo.at(-1)?.field;
      review.store.send({ type: 'undone' });
      announce(t('review.undone'));
      if (field) focusAnswer(field);
    },
    acceptSure: () => {
      const { decisions } = review.store.get();
      const shown = shownFields(screen.form, screen.reading, decisions);
      const changes = acceptSure(screen.form, screen.reading, decisions, (name) => shown.has(name));
      const count = Object.keys(changes).length;
      if (count === 0) return;
      deskState.decide(changes, null);
      announce(t('review.acceptedSure', { count }));
      deskState.goOn('');
    },
    showKeys: () => showKeys(true),
    editSummary: () => openSummary(true),
    startWriting: (field, start) => setWriting({ field, start }),
  };
  useDeskKeys(deskState, actions, confirmation.confirmed !== null || areKeysShown);
  const { active } = deskState;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a begun value belongs to the answer it was begun on.
  useEffect(() => setWriting(null), [active]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the conversation opens.
  useEffect(() => focusAnswer(firstAnswer(screen.form, screen.reading, review.store.get().decisions)), []);
  return { actions, areKeysShown, showKeys, isSummaryOpen, openSummary, writing };
}

function Floating({ parts, areKeysShown, onHideKeys }: { parts: DeskParts; areKeysShown: boolean; onHideKeys: () => void }) {
  const { language } = useSpeech();
  const { screen, review, deskState } = parts;
  const { active, sheet, openSheet } = deskState;
  const state = useReviewState(review.store);
  const field = active === null ? undefined : findField(screen.form, active);
  const fieldLabel = field ? textIn(field.label, language) : null;
  return (
    <>
      {!sheet && <MarkButton fieldLabel={fieldLabel} />}
      {sheet && <TurnSheet place={sheet} state={state} lit={active} fieldLabel={fieldLabel} onClose={() => openSheet(null)} />}
      {areKeysShown && <KeysDialog onClose={onHideKeys} />}
      {review.status.kind === 'conflict' && <ConflictDialog review={review} conversationId={screen.conversation.id} />}
    </>
  );
}

function OpenDesk({ parts }: { parts: DeskParts }) {
  const { screen, review, deskState, confirmation } = parts;
  const { desk, active, hovered, openSheet } = deskState;
  const state = useReviewState(review.store);
  const { actions, areKeysShown, showKeys, isSummaryOpen, openSummary, writing } = useActions(parts);
  const shown = useMemo(() => shownFields(screen.form, screen.reading, state.decisions), [screen, state.decisions]);
  const waiting = useMemo(() => countWaiting(desk, state), [desk, state]);
  useEvidenceInView(deskState, state.decisions);
  return (
    <DeskContext value={desk}>
      <div className="desk">
        <DeskHead screen={screen} review={review} />
        <SaveNotice status={review.status} onRetry={review.saver.resume} />
        {confirmation.failure && <FailureNotice failure={confirmation.failure} />}
        <ReadAgain screen={screen} onReadAgain={parts.onReadAgain} />
        <main id="main" className="desk-columns">
          <ConversationColumn
            state={state}
            lit={hovered ?? active}
            searchRef={actions.searchInput}
            onLeaveSearch={() => active && focusAnswer(active)}
          />
          <FormColumn
            state={state}
            shown={shown}
            active={active}
            hovered={hovered}
            writing={writing}
            isSummaryOpen={isSummaryOpen}
            onEditSummary={openSummary}
            onShowConversation={() => openSheet('whole')}
          />
        </main>
        <ConfirmBar
          waiting={waiting}
          canUndo={state.undo.length > 0}
          isConfirming={confirmation.isConfirming}
          actions={actions}
        />
        <Floating parts={parts} areKeysShown={areKeysShown} onHideKeys={() => showKeys(false)} />
      </div>
    </DeskContext>
  );
}

/** One conversation and its form, side by side, until it is confirmed. */
export function ReviewDesk({ screen, onReadAgain }: { screen: ReviewScreen; onReadAgain: () => void }) {
  const review = useReview(screen);
  const deskState = useDeskState(screen, review.store);
  const confirmation = useConfirm(review, screen.conversation.id);
  if (confirmation.confirmed) {
    const { actions } = review.store.get();
    return (
      <ConfirmedPage
        confirmed={confirmation.confirmed}
        form={screen.form}
        actions={actions + 1}
        retentionDays={screen.retention.days}
      />
    );
  }
  return <OpenDesk parts={{ screen, review, deskState, confirmation, onReadAgain }} />;
}
