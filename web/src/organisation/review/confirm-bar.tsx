import { answerableFields } from '@varsam/forms';
import { useNavigate } from 'react-router';
import { Button } from '../../elements/button.tsx';
import { ShieldIcon } from '../../elements/icons.tsx';
import { useSpeech } from '../../language/language.tsx';
import { isSureProposal, needsDecision, viewAnswer } from './answer-view.ts';
import type { Desk } from './desk-context.ts';
import { useDesk } from './desk-context.ts';
import type { DeskActions } from './desk-keys.ts';
import { shownFields } from './relevance.ts';
import type { ReviewState } from './review-state.ts';

export interface Waiting {
  /** Undecided proposals that the confirmation accepts. */
  readonly sure: readonly string[];
  /** Safety answers that only a person may give. */
  readonly safety: readonly string[];
}

export function countWaiting(desk: Pick<Desk, 'form' | 'reading'>, state: ReviewState): Waiting {
  const shown = shownFields(desk.form, desk.reading, state.decisions);
  const views = answerableFields(desk.form)
    .filter((field) => shown.has(field.name))
    .map((field) => ({ field, view: viewAnswer(field, desk.reading, state.decisions[field.name]) }));
  return {
    sure: views.filter(({ field, view }) => isSureProposal(field, view)).map(({ field }) => field.name),
    safety: views.filter(({ field, view }) => field.safety && needsDecision(field, view)).map(({ field }) => field.name),
  };
}

export interface ConfirmBarProps {
  readonly waiting: Waiting;
  readonly canUndo: boolean;
  readonly isConfirming: boolean;
  readonly actions: Pick<DeskActions, 'undo' | 'acceptSure' | 'showKeys' | 'confirm'>;
}

/** The bottom edge: the ways out on the left, the one primary action on the right. */
export function ConfirmBar({ waiting, canUndo, isConfirming, actions }: ConfirmBarProps) {
  const { t } = useSpeech();
  const { focusField } = useDesk();
  const navigate = useNavigate();
  const [firstSafety] = waiting.safety;
  return (
    <footer className="confirm-bar">
      <div className="confirm-left">
        <Button look="text" className="only-wide" onClick={() => void navigate('/inbox')}>
          {t('review.leave')}
        </Button>
        <Button look="text" className="only-wide" keyHint="?" onClick={actions.showKeys}>
          {t('review.keys')}
        </Button>
        <Button look="text" keyHint="Ctrl Z" aria-disabled={!canUndo} onClick={actions.undo}>
          {t('review.undo')}
        </Button>
      </div>
      <div className="confirm-right">
        {firstSafety !== undefined && (
          <button type="button" className="safety-waiting" onClick={() => focusField(firstSafety)}>
            <ShieldIcon /> {t('review.safetyWaits', { count: waiting.safety.length })}
          </button>
        )}
        {waiting.sure.length > 0 && (
          <Button keyHint="A" className="only-wide" onClick={actions.acceptSure}>
            {t('review.acceptSure', { count: waiting.sure.length })}
          </Button>
        )}
        <Button look="primary" keyHint="Ctrl ↵" data-confirm="" isBusy={isConfirming} onClick={actions.confirm}>
          {waiting.sure.length > 0 ? t('review.acceptAndConfirm', { count: waiting.sure.length }) : t('review.confirm')}
        </Button>
      </div>
    </footer>
  );
}
