import { useEffect } from 'react';
import type { Span } from '../../../../server/src/organisation/review/review.contract.ts';
import { Button } from '../../elements/button.tsx';
import { Dialog } from '../../elements/dialog.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ConversationTurns } from './conversation-turns.tsx';
import { MarkButton } from './mark-button.tsx';
import { scrollToPlace } from './places.ts';
import type { ReviewState } from './review-state.ts';
import type { Hit } from './segments.ts';

const noHits: readonly Hit[] = [];

export interface TurnSheetProps {
  readonly place: Span | 'whole';
  readonly state: ReviewState;
  readonly lit: string | null;
  readonly fieldLabel: string | null;
  readonly onClose: () => void;
}

/** On a phone: the conversation from below, opened at the place that was asked for. */
export function TurnSheet({ place, state, lit, fieldLabel, onClose }: TurnSheetProps) {
  const { t } = useSpeech();
  useEffect(() => {
    if (place !== 'whole') scrollToPlace(place);
  }, [place]);
  return (
    <Dialog
      look="sheet"
      title={t('review.conversation')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('common.close')}</Button>}
    >
      <ConversationTurns state={state} lit={lit} hits={noHits} />
      <MarkButton fieldLabel={fieldLabel} />
    </Dialog>
  );
}
