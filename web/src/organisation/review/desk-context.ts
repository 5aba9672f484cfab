/** What every part of the review desk needs and that never changes while one conversation is open. */
import type { Form } from '@varsam/forms';
import type { Reading, Turn } from '@varsam/reader';
import { createContext, useContext } from 'react';
import type { Span } from '../../../../server/src/organisation/review/review.contract.ts';
import type { ReviewStore } from './review-store.ts';

export const summaryName = '#summary';

export interface Desk {
  readonly form: Form;
  readonly reading: Reading;
  readonly turns: readonly Turn[];
  /** Language of the conversation, so that a screen reader speaks it rightly. */
  readonly spokenLanguage: string | null;
  readonly store: ReviewStore;
  /** The field took the focus. */
  readonly enter: (field: string) => void;
  readonly hover: (field: string | null) => void;
  readonly focusField: (field: string) => void;
  /** Accepts what is proposed and moves on. */
  readonly acceptAndGoOn: (field: string) => void;
  readonly pick: (field: string, option: string | number) => void;
  readonly write: (field: string, value: string | number | null) => void;
  readonly empty: (field: string) => void;
  /** Shows a place in the conversation: scrolls to it, or opens it in a sheet on a phone. */
  readonly showPlace: (span: Span) => void;
  readonly takeEvidence: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk needs a review desk above it');
  return desk;
}
