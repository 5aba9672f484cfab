import type { FieldOutcome } from '../../proposal.ts';
import type { Match } from '../../rules/match.ts';
import type { Found } from '../collect.ts';
import { answer, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import { isFact } from './forms.ts';

const CLEAR = 1.6;
const ENOUGH = 0.9;
/** What goes on unless somebody says that it is over. */
const LASTING = ['sextortion', 'honour_related', 'trafficking', 'partner_violence'];
/** What is over unless somebody says that it goes on. */
const COMPLETED = ['sexual_assault'];

interface Nearness {
  readonly sentences: ReadonlySet<number>;
  readonly turns: ReadonlySet<number>;
}

function whereEventsAre(situation: Situation): Nearness {
  const events = [...situation.of('violence_forms'), ...situation.of('cue.traded')].filter((match) =>
    situation.isStatement(match),
  );
  return { sentences: new Set(events.map((event) => event.sentence)), turns: new Set(events.map((event) => event.turn)) };
}

/** A mere time ("i våras") says nothing away from what was done; words of going on or ending speak for themselves. */
function scoreOf(situation: Situation, match: Match, near: Nearness): number {
  const asked = situation.reply(match.turn)?.topics.has('ongoing') ?? false;
  const later = (match.turn / situation.text.turns.length) * 0.6;
  const isBeside = near.sentences.has(match.sentence);
  if (match.pattern.weak) {
    if (!isBeside && !asked && !near.turns.has(match.turn)) return 0;
    return 0.55 + (isBeside ? 0.5 : 0.1) + (asked ? 1.2 : 0) + later * 0.4;
  }
  const known = situation.of('cue.knows').some((cue) => cue.sentence === match.sentence) ? -0.6 : 0;
  const beside = isBeside ? 0.8 : near.turns.has(match.turn) ? 0.4 : 0;
  return 1 + beside + (asked ? 1.6 : 0) + known + later + (match.value === 'unclear' ? 1 : 0);
}

interface Standing {
  score: number;
  best: number;
  match: Match;
}

function standings(situation: Situation): [string, Standing][] {
  const near = whereEventsAre(situation);
  const byValue = new Map<string, Standing>();
  for (const match of situation.of('ongoing')) {
    if (!isFact(situation, match)) continue;
    const score = scoreOf(situation, match, near);
    if (score <= 0) continue;
    const known = byValue.get(match.value);
    if (!known) byValue.set(match.value, { score, best: score, match });
    else {
      known.score += score * (match.pattern.weak ? 0.1 : 0.3);
      if (score >= known.best) Object.assign(known, { best: score, match });
    }
  }
  return [...byValue.entries()].sort((a, b) => b[1].score - a[1].score);
}

/** A bare answer to "is it still going on?". */
function answered(situation: Situation): FieldOutcome | null {
  const openReplies = situation.repliesTo('stillOn').filter((reply) => reply.length <= 14);
  const last = openReplies[openReplies.length - 1];
  if (!last) return null;
  const unsure = situation.of('cue.unsure').some((match) => match.turn === last.turn);
  if (unsure && last.polarity === 'open') return answer('unclear', [situation.quoteTurn(last.turn)], 0.7);
  return null;
}

/** Goes on, is over, or the seeker does not know. An answer to the question weighs most, then what is said last. */
export function ongoing(situation: Situation, forms: ReadonlyMap<string, Found>): FieldOutcome {
  if (forms.size === 0) return notStated;
  const direct = answered(situation);
  if (direct) return direct;
  const ranked = standings(situation);
  const strongOf = (values: readonly string[]): Found | undefined =>
    values.map((value) => forms.get(value)).find((one) => one && one.strong > 0);
  const lasting = strongOf(LASTING);
  const top = ranked[0];
  if (top && top[1].score >= ENOUGH && !(lasting && top[1].match.pattern.weak && top[1].score < 1)) {
    const isClear = top[1].score > CLEAR * (ranked[1]?.[1].score ?? 0);
    return answer(top[0], [situation.quote(top[1].match)], isClear ? 0.75 : 0.58);
  }
  if (lasting) return answer('ongoing', lasting.evidence.slice(0, 1), 0.7);
  const completed = strongOf(COMPLETED);
  return completed ? answer('ended', completed.evidence.slice(0, 1), 0.58) : notStated;
}
