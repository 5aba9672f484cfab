/** The ways a person's hand reaches the review: each turns a wish into decisions and says what came of it. */
import { type Field, findField } from '@varsam/forms';
import type { Decision, ReviewScreen, Span } from '../../../../server/src/organisation/review/review.contract.ts';
import { announce } from '../../elements/announce.tsx';
import type { Text } from '../../language/catalogue.ts';
import { bandFollowing } from './age-band.ts';
import { sameAnswer, viewAnswer } from './answer-view.ts';
import { acceptProposal, emptyAnswer, pickOption, setAnswer, takeEvidence } from './decide.ts';
import type { Desk } from './desk-context.ts';
import { focusAnswer, isSheetLayout, readSelection, scrollToPlace } from './places.ts';
import type { Changes } from './review-state.ts';
import type { ReviewStore } from './review-store.ts';

export interface DeskParts {
  readonly screen: ReviewScreen;
  readonly store: ReviewStore;
  readonly t: Text;
  readonly labelOf: (field: Field) => string;
  readonly decide: (changes: Changes, field: string | null) => void;
  readonly goOn: (from: string) => void;
  /** The answer that has, or last had, the focus. */
  readonly activeNow: () => string | null;
  readonly enter: (field: string) => void;
  readonly hover: (field: string | null) => void;
  readonly openSheet: (span: Span | null) => void;
}

type Wish = (field: Field, before: Decision | undefined, pending: readonly Span[]) => Decision | null;

/** A corrected age takes its age group along: the one follows from the other, and undo takes both back. */
function following({ screen, store }: DeskParts, field: Field, decision: Decision | null): Changes {
  if (decision?.decision !== 'change' && decision?.decision !== 'add') return {};
  const band = bandFollowing(screen.form, field.name, decision.value);
  if (!band) return {};
  const before = store.get().decisions[band.field.name];
  if (sameAnswer(viewAnswer(band.field, screen.reading, before).value, band.value)) return {};
  return { [band.field.name]: setAnswer(band.field, screen.reading, before, band.value, decision.evidence) };
}

function wishOn(parts: DeskParts, name: string, wish: Wish): void {
  const field = findField(parts.screen.form, name);
  if (!field) return;
  const state = parts.store.get();
  const decision = wish(field, state.decisions[name], state.pending[name] ?? []);
  parts.decide({ [name]: decision, ...following(parts, field, decision) }, name);
}

function acceptAndGoOn(parts: DeskParts, name: string): void {
  const { form, reading } = parts.screen;
  const field = findField(form, name);
  if (!field) return;
  const view = viewAnswer(field, reading, parts.store.get().decisions[name]);
  const only = view.possible.length === 1 ? view.possible[0] : undefined;
  if (view.state === 'proposed') wishOn(parts, name, () => acceptProposal(field, reading));
  else if (field.safety && view.possible.length > 0) {
    announce(parts.t('review.chooseSafety'));
    return;
  } else if (only) pick(parts, name, only.value);
  parts.goOn(name);
}

function pick(parts: DeskParts, name: string, option: string | number): void {
  const { reading } = parts.screen;
  wishOn(parts, name, (field, before, pending) =>
    field.options && typeof option === 'string'
      ? pickOption(field, reading, before, option, pending)
      : setAnswer(field, reading, before, option, reading.possible?.[name]?.find((each) => each.value === option)?.evidence),
  );
}

function takeMarkedWords(parts: DeskParts): void {
  const { form, reading, conversation } = parts.screen;
  const name = parts.activeNow();
  const field = name === null ? undefined : findField(form, name);
  const span = readSelection(conversation.turns);
  if (!field || !span) {
    announce(parts.t(field ? 'review.selectFirst' : 'review.chooseFieldFirst'));
    return;
  }
  const state = parts.store.get();
  const use = takeEvidence(field, reading, state.decisions[field.name], state.pending[field.name] ?? [], span);
  if (use.kind === 'decided') parts.decide({ [field.name]: use.decision }, field.name);
  else {
    parts.store.send({ type: 'marked', field: field.name, spans: use.spans });
    announce(parts.t('review.marked', { field: parts.labelOf(field) }));
  }
  window.getSelection()?.removeAllRanges();
  parts.openSheet(null);
  focusAnswer(field.name);
}

export function createDesk(parts: DeskParts): Desk {
  const { form, reading, conversation } = parts.screen;
  return {
    form,
    reading,
    turns: conversation.turns,
    spokenLanguage: conversation.language,
    store: parts.store,
    enter: parts.enter,
    hover: parts.hover,
    focusField: focusAnswer,
    acceptAndGoOn: (name) => acceptAndGoOn(parts, name),
    pick: (name, option) => pick(parts, name, option),
    write: (name, value) =>
      wishOn(parts, name, (field, before, pending) =>
        setAnswer(field, reading, before, value, pending.length > 0 ? pending : undefined),
      ),
    empty: (name) => wishOn(parts, name, (field) => emptyAnswer(field, reading)),
    showPlace: (span) => {
      if (isSheetLayout()) parts.openSheet(span);
      else scrollToPlace(span);
    },
    takeEvidence: () => takeMarkedWords(parts),
  };
}
