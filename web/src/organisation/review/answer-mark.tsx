import type { ReactNode } from 'react';
import { CheckIcon, ConflictIcon, DashIcon, EmptiedIcon, FilledIcon, PenIcon, PossibleIcon } from '../../elements/icons.tsx';
import type { AnswerState } from './answer-view.ts';

const marks: Readonly<Record<AnswerState, () => ReactNode>> = {
  proposed: FilledIcon,
  possible: PossibleIcon,
  conflicting: ConflictIcon,
  notStated: DashIcon,
  accepted: CheckIcon,
  changed: PenIcon,
  emptied: EmptiedIcon,
};

/** A shape for each state, so that colour is never the only sign. */
export function AnswerMark({ state }: { state: AnswerState }) {
  const Mark = marks[state];
  return (
    <span className={`answer-mark mark-${state}`}>
      <Mark />
    </span>
  );
}
