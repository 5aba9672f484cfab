import { findField, textIn } from '@varsam/forms';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReviewScreen } from '../../../../server/src/organisation/review/review.contract.ts';
import { TopBar } from '../../app/shell.tsx';
import { announce } from '../../elements/announce.tsx';
import { FailureNotice } from '../../elements/notice.tsx';
import { usePageHeading } from '../../elements/page.tsx';
import { useSpeech } from '../../language/language.tsx';
import { viewAnswer } from './answer-view.ts';
import { ConfirmBar, countWaiting } from './confirm-bar.tsx';
import { ConfirmedPage } from './confirmed-page.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { ConversationColumn } from './conversation-column.tsx';
import { DeskContext } from './desk-context.ts';
import { useDeskKeys } from './desk-keys.ts';
import { FormColumn } from './form-column.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { MarkButton } from './mark-button.tsx';
import { focusAnswer, isSheetLayout, scrollToPlace } from './places.ts';
import { ReadAgain } from './read-again.tsx';
import { shownFields } from './relevance.ts';
import { acceptSure } from './review-state.ts';
import { SaveNotice } from './save-notice.tsx';
import { SaveStatusText } from './save-status.tsx';
import { TurnSheet } from './turn-sheet.tsx';
import { useConfirm } from './use-confirm.ts';
import { type DeskState, useDeskState } from './use-desk.ts';
import { type Review, useReview, useReviewState } from './use-review.ts';

function DeskHead({ screen, review }: { screen: ReviewScreen; review: Review }) {
  const { t, findKey, formats } = useSpeech();
  const heading = usePageHeading(t('review.title'));
  const state = useReviewState(review.store);
  const { channel, language, turns } = screen.conversation;
  const channelKey = findKey(`channel.${channel}`);
  const facts = [
    channelKey ? t(channelKey) : channel,
    language && formats.languageName(language),
    t('review.turns', { count: turns.length }),
  ];
  return (
    <TopBar>
      <h1 ref={heading} tabIndex={-1}>
        {t('review.title')}
      </h1>
      <span className="desk-facts">{facts.filter(Boolean).join(' · ')}</span>
      <SaveStatusText state={state} status={review.status} />
    </TopBar>
  );
}

/** The place of the answer in focus is always in view on a wide screen. */
function useEvidenceInView({ desk, active }: DeskState, decisions: unknown): void {
  const opensAt = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new decision may bring a new place.
  useEffect(() => {
    if (active === null || isSheetLayout()) return;
    // The conversation opens at its beginning: it is read first, and followed only when the person moves on.
    opensAt.current ??= active;
    if (opensAt.current === active) return;
    opensAt.current = '';
    const field = findField(desk.form, active);
    if (!field) return;
    const view = viewAnswer(field, desk.reading, desk.store.get().decisions[active]);
    const place = view.evidence[0] ?? view.possible[0]?.evidence[0];
    if (place) scrollToPlace(place);
  }, [active, desk, decisions]);
}

export function ReviewDesk({ screen, onReadAgain }: { screen: ReviewScreen; onReadAgain: () => void }) {
  const { t, language } = useSpeech();
  const review = useReview(screen);
  const state = useReviewState(review.store);
  const deskState = useDeskState(screen, review.store);
  const { desk, active, hovered, sheet, openSheet } = deskState;
  const [areKeysShown, showKeys] = useState(false);
  const [isSummaryOpen, openSummary] = useState(false);
  const [writing, setWriting] = useState<{ field: string; start: string } | null>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const confirmation = useConfirm(review, screen.conversation.id);
  const shown = useMemo(() => shownFields(screen.form, screen.reading, state.decisions), [screen, state.decisions]);
  const waiting = useMemo(() => countWaiting(desk, state), [desk, state]);
  useEvidenceInView(deskState, state.decisions);

  const confirm = () => {
    const [firstSafety] = waiting.safety;
    if (firstSafety === undefined) return confirmation.confirm(waiting.sure.length > 0);
    announce(t('review.safetyWaits', { count: waiting.safety.length }));
    focusAnswer(firstSafety);
  };
  const undo = () => {
    const field = review.store.get().undo.at(-1)?.field;
    review.store.send({ type: 'undone' });
    announce(t('review.undone'));
    if (field) focusAnswer(field);
  };
  const takeSure = () => {
    const changes = acceptSure(screen.form, screen.reading, review.store.get().decisions, (name) => shown.has(name));
    const count = Object.keys(changes).length;
    if (count === 0) return;
    deskState.decide(changes, null);
    announce(t('review.acceptedSure', { count }));
    deskState.goOn('');
  };
  const actions = {
    searchInput,
    acceptSure: takeSure,
    undo,
    confirm,
    showKeys: () => showKeys(true),
    editSummary: () => openSummary(true),
    startWriting: (field: string, start: string) => setWriting({ field, start }),
  };
  useDeskKeys(deskState, actions, confirmation.confirmed !== null || areKeysShown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a begun value belongs to the answer it was begun on.
  useEffect(() => setWriting(null), [active]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the conversation opens.
  useEffect(() => deskState.goOn(''), []);

  if (confirmation.confirmed) {
    return (
      <ConfirmedPage
        confirmed={confirmation.confirmed}
        form={screen.form}
        actions={state.actions + 1}
        retentionDays={screen.retention.days}
      />
    );
  }
  const activeField = active === null ? undefined : findField(screen.form, active);
  const fieldLabel = activeField ? textIn(activeField.label, language) : null;
  return (
    <DeskContext value={desk}>
      <div className="desk">
        <DeskHead screen={screen} review={review} />
        <SaveNotice status={review.status} onRetry={review.saver.resume} />
        {confirmation.failure && <FailureNotice failure={confirmation.failure} />}
        <main id="main" className="desk-columns">
          <ConversationColumn
            state={state}
            lit={hovered ?? active}
            searchRef={searchInput}
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
        <ReadAgain screen={screen} onReadAgain={onReadAgain} />
        <ConfirmBar
          waiting={waiting}
          canUndo={state.undo.length > 0}
          isConfirming={confirmation.isConfirming}
          onUndo={undo}
          onAcceptSure={takeSure}
          onShowKeys={() => showKeys(true)}
          onConfirm={confirm}
        />
        {!sheet && <MarkButton fieldLabel={fieldLabel} />}
        {sheet && <TurnSheet place={sheet} state={state} lit={active} fieldLabel={fieldLabel} onClose={() => openSheet(null)} />}
        {areKeysShown && <KeysDialog onClose={() => showKeys(false)} />}
        {review.status.kind === 'conflict' && <ConflictDialog review={review} conversationId={screen.conversation.id} />}
      </div>
    </DeskContext>
  );
}
