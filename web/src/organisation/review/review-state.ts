/**
 * Review state: everything one person has done on one review, as one value with one way to change it.
 * Pure: no clock, no network. What is in `unsaved` has not reached the server yet.
 */
import type { Form } from '@varsam/forms';
import { answerableFields } from '@varsam/forms';
import type { Reading } from '@varsam/reader';
import type {
  Decision,
  ReviewDraft,
  ReviewScreen,
  SaveReview,
  Span,
} from '../../../../server/src/organisation/review/review.contract.ts';
import { isSureProposal, viewAnswer } from './answer-view.ts';
import { acceptProposal, sameDecision } from './decide.ts';

export type Decisions = Readonly<Record<string, Decision>>;
export type Changes = Readonly<Record<string, Decision | null>>;

interface UndoStep {
  readonly before: Changes;
  readonly field: string | null;
}

export interface ReviewState {
  readonly revision: number;
  readonly savedAt: string | null;
  readonly decisions: Decisions;
  /** `null` = as proposed. */
  readonly summary: string | null;
  readonly unsaved: Changes;
  readonly isSummaryUnsaved: boolean;
  /** Places marked for a field that has no value yet. */
  readonly pending: Readonly<Record<string, readonly Span[]>>;
  readonly undo: readonly UndoStep[];
  /** Keys pressed and clicks that changed something. */
  readonly actions: number;
}

export type ReviewAction =
  | { readonly type: 'decided'; readonly changes: Changes; readonly field: string | null }
  | { readonly type: 'marked'; readonly field: string; readonly spans: readonly Span[] }
  | { readonly type: 'summaryEdited'; readonly summary: string | null }
  | { readonly type: 'undone' }
  | { readonly type: 'saved'; readonly sent: SaveReview; readonly revision: number; readonly savedAt: string }
  | { readonly type: 'replaced'; readonly review: ReviewDraft; readonly keepMine: boolean };

export function startReview(screen: ReviewScreen): ReviewState {
  return fromDraft(screen.review);
}

function fromDraft(review: ReviewDraft): ReviewState {
  return {
    revision: review.revision,
    savedAt: review.savedAt,
    decisions: review.decisions,
    summary: review.summary,
    unsaved: {},
    isSummaryUnsaved: false,
    pending: {},
    undo: [],
    actions: 0,
  };
}

function apply(decisions: Decisions, changes: Changes): Decisions {
  const next: Record<string, Decision> = { ...decisions };
  for (const [field, decision] of Object.entries(changes)) {
    if (decision) next[field] = decision;
    else delete next[field];
  }
  return next;
}

function without<Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function decide(state: ReviewState, wanted: Changes, field: string | null): ReviewState {
  const changed = Object.entries(wanted).filter(([name, decision]) => !sameDecision(state.decisions[name], decision));
  if (changed.length === 0) return state;
  const changes = Object.fromEntries(changed);
  const before: Changes = Object.fromEntries(changed.map(([name]) => [name, state.decisions[name] ?? null]));
  return {
    ...state,
    decisions: apply(state.decisions, changes),
    unsaved: { ...state.unsaved, ...changes },
    pending: without(state.pending, Object.keys(changes)),
    undo: [...state.undo, { before, field }].slice(-200),
    actions: state.actions + 1,
  };
}

function undo(state: ReviewState): ReviewState {
  const step = state.undo.at(-1);
  if (!step) return state;
  return {
    ...state,
    decisions: apply(state.decisions, step.before),
    unsaved: { ...state.unsaved, ...step.before },
    undo: state.undo.slice(0, -1),
    actions: state.actions + 1,
  };
}

/** Only what was sent and has not changed again since then counts as saved. */
function markSaved(state: ReviewState, sent: SaveReview, revision: number, savedAt: string): ReviewState {
  const done = Object.entries(sent.decisions ?? {})
    .filter(([name, decision]) => name in state.unsaved && sameDecision(state.unsaved[name], decision))
    .map(([name]) => name);
  const isSummarySaved = sent.summary !== undefined && sent.summary === state.summary;
  return {
    ...state,
    revision,
    savedAt,
    unsaved: without(state.unsaved, done),
    isSummaryUnsaved: state.isSummaryUnsaved && !isSummarySaved,
  };
}

function replace(state: ReviewState, review: ReviewDraft, keepMine: boolean): ReviewState {
  const theirs = fromDraft(review);
  if (!keepMine) return { ...theirs, actions: state.actions };
  return {
    ...theirs,
    decisions: apply(theirs.decisions, state.unsaved),
    unsaved: state.unsaved,
    summary: state.isSummaryUnsaved ? state.summary : theirs.summary,
    isSummaryUnsaved: state.isSummaryUnsaved,
    pending: state.pending,
    actions: state.actions,
  };
}

export function reduceReview(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case 'decided':
      return decide(state, action.changes, action.field);
    case 'marked':
      return { ...state, pending: { ...state.pending, [action.field]: action.spans }, actions: state.actions + 1 };
    case 'summaryEdited':
      return action.summary === state.summary ? state : { ...state, summary: action.summary, isSummaryUnsaved: true };
    case 'undone':
      return undo(state);
    case 'saved':
      return markSaved(state, action.sent, action.revision, action.savedAt);
    case 'replaced':
      return replace(state, action.review, action.keepMine);
  }
}

export function hasUnsaved(state: ReviewState): boolean {
  return state.isSummaryUnsaved || Object.keys(state.unsaved).length > 0;
}

/** The body that carries everything not saved yet. */
export function unsavedBody(state: ReviewState): SaveReview {
  return {
    revision: state.revision,
    ...(Object.keys(state.unsaved).length > 0 ? { decisions: { ...state.unsaved } } : {}),
    ...(state.isSummaryUnsaved ? { summary: state.summary } : {}),
  };
}

/** "Accept all sure ones": every undecided proposal that is shown, never a safety field. */
export function acceptSure(form: Form, reading: Reading, decisions: Decisions, isShown: (field: string) => boolean): Changes {
  const changes: Record<string, Decision> = {};
  for (const field of answerableFields(form)) {
    if (!isShown(field.name) || !isSureProposal(field, viewAnswer(field, reading, decisions[field.name]))) continue;
    const decision = acceptProposal(field, reading);
    if (decision) changes[field.name] = decision;
  }
  return changes;
}
