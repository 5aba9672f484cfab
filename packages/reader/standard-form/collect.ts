import type { Evidence } from '../reading.ts';
import type { Match } from '../rules/match.ts';
import type { Situation } from './situation.ts';

/** One value that the text speaks for, with every place that does. */
export interface Found {
  readonly value: string;
  readonly evidence: Evidence[];
  /** Number of strong and weak places. */
  strong: number;
  weak: number;
  firstTurn: number;
  lastTurn: number;
}

export interface CollectPolicy {
  /** Whose words count. */
  readonly from: 'statement' | 'support';
  /** Leave out statements that are about somebody else than the exposed person. */
  readonly onlyExposed?: boolean;
  /** Questions count as well: a need is often asked for. */
  readonly withQuestions?: boolean;
  readonly withHypotheticals?: boolean;
  /** A negated mention counts as well. */
  readonly withNegated?: boolean;
  /** The supporter's question followed by the seeker's yes counts. */
  readonly confirmed?: boolean;
  /** A further condition on the place. */
  readonly only?: ((match: Match) => boolean) | undefined;
}

const MAXIMUM_QUOTES = 3;

function admits(situation: Situation, match: Match, policy: CollectPolicy): boolean {
  if (policy.from === 'statement' ? !situation.isStatement(match) : !situation.isSupport(match)) return false;
  if (!policy.withNegated && situation.isNegated(match)) return false;
  if (!policy.withQuestions && situation.isAsked(match)) return false;
  if (!policy.withHypotheticals && situation.isHypothetical(match)) return false;
  if (policy.only && !policy.only(match)) return false;
  return !policy.onlyExposed || situation.isAboutExposed(match);
}

function add(found: Map<string, Found>, value: string, weak: boolean, turn: number, evidence: readonly Evidence[]): void {
  let one = found.get(value);
  if (!one) {
    one = { value, evidence: [], strong: 0, weak: 0, firstTurn: turn, lastTurn: turn };
    found.set(value, one);
  }
  if (weak) one.weak++;
  else one.strong++;
  one.lastTurn = turn;
  for (const quote of evidence) {
    const isKnown = one.evidence.some((known) => known.turn === quote.turn && known.start < quote.end && quote.start < known.end);
    if (!isKnown && one.evidence.length < MAXIMUM_QUOTES) one.evidence.push(quote);
  }
}

/** All values of a topic that the text states, under the policy, in the order of first mention. */
export function collect(situation: Situation, topic: string, policy: CollectPolicy): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const match of situation.of(topic)) {
    if (admits(situation, match, policy)) add(found, match.value, match.pattern.weak, match.turn, [situation.quote(match)]);
  }
  if (policy.confirmed) {
    for (const reply of situation.replies) {
      if (reply.polarity !== 'yes') continue;
      for (const match of situation.of(topic)) {
        if (match.turn !== reply.questionTurn || !situation.isAsked(match) || match.pattern.hasNegation || match.pattern.weak)
          continue;
        add(found, match.value, false, reply.turn, [situation.quoteTurn(reply.turn), situation.quote(match)]);
      }
    }
  }
  return found;
}
