import type { FieldOutcome } from '../../proposal.ts';
import type { Match } from '../../rules/match.ts';
import type { Found } from '../collect.ts';
import { answer, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import { isFact, isStrong } from './forms.ts';

const WEIGHT: Readonly<Record<string, number>> = {
  partner_ex: 1.3,
  family: 0.95,
  known_adult: 1.2,
  stranger_offline: 1.15,
  unknown_online: 1.1,
  peer: 1,
  several: 1,
  not_known: 1.7,
};
const CLAUSE_REACH = 8;
/** Values whose words tell of the doer even away from what was done. */
const EVERYWHERE: ReadonlySet<string> = new Set(['partner_ex', 'unknown_online', 'stranger_offline', 'not_known', 'several']);
const BY = new Set(['av', 'från', 'by', 'from']);

/** Words with which a writer for somebody else names their own: "min fru", "my wife". */
const OWN = new Set(['min', 'mitt', 'my', 'our', 'vår']);

/** A person who is told, or who knows, is not the one who did it. */
function isConfidant(situation: Situation, match: Match): boolean {
  if (situation.reply(match.turn)?.topics.has('told')) return true;
  return situation.of('cue.knows').some((cue) => cue.sentence === match.sentence && Math.abs(cue.first - match.last) <= 4);
}

/** The doer stands just before what was done, or after it with "av" or "by". */
function isBound(situation: Situation, match: Match, event: Match): boolean {
  if (match.sentence !== event.sentence) return false;
  if (match.last <= event.last && event.first - match.last <= CLAUSE_REACH && match.first <= event.first) return true;
  if (match.first < event.first || match.first - event.last > CLAUSE_REACH) return false;
  const { words } = situation.text;
  for (let i = Math.max(0, match.first - 3); i <= match.first; i++) if (BY.has(words[i]!.folded)) return true;
  return false;
}

function relationScore(situation: Situation, match: Match, events: readonly Match[], earliest: number): number {
  let near = EVERYWHERE.has(match.value) ? 0.6 : 0.35;
  for (const event of events) {
    if (event.sentence === match.sentence) near = Math.max(near, isBound(situation, match, event) ? 2.3 : 1.8);
    else if (event.turn === match.turn) near = Math.max(near, 1.2);
  }
  const asked = situation.reply(match.turn)?.topics.has('perpetrator') ? 1.5 : 0;
  const early = match.turn <= earliest + 2 && match.turn >= earliest - 2 ? 0.5 : 0;
  const distant = match.value === 'unknown_online' && match.pattern.hasNegation ? 1 : 0;
  const confidant = match.value !== 'unknown_online' && match.value !== 'not_known' && isConfidant(situation, match) ? 0.35 : 1;
  return (near + asked + early + distant) * confidant * (match.pattern.weak ? 0.5 : 1) * (WEIGHT[match.value] ?? 1);
}

/** Somebody of the writer's own, where the writer is not the exposed person: the mother's husband is not the girl's partner. */
function isWritersOwn(situation: Situation, match: Match): boolean {
  if (situation.role === 'self' || situation.role === 'friend' || match.value !== 'partner_ex') return false;
  for (let i = match.first; i <= match.last; i++) if (OWN.has(situation.text.words[i]!.folded)) return true;
  return false;
}

function counts(situation: Situation, match: Match, events: readonly Match[], isHonour: boolean): boolean {
  if (!situation.isStatement(match) || situation.isAsked(match) || situation.isHypothetical(match)) return false;
  if (situation.isNegated(match) && match.value !== 'unknown_online') return false;
  if (isWritersOwn(situation, match)) return false;
  if (match.value !== 'family' || isHonour) return true;
  const reply = situation.reply(match.turn);
  if (reply?.topics.has('perpetrator') && reply.length <= 14) return true;
  if (events.some((event) => isBound(situation, match, event))) return true;
  return !isConfidant(situation, match) && events.some((event) => event.sentence === match.sentence);
}

interface Candidate {
  score: number;
  first: Match;
  best: number;
}

function candidates(situation: Situation, isHonour: boolean): [string, Candidate][] {
  const topics = ['violence_forms', 'cue.act', 'compensation', 'cue.traded'];
  const events = topics.flatMap((topic) => situation.of(topic).filter((match) => situation.isStatement(match)));
  const earliest = Math.min(...events.map((event) => event.turn));
  const scores = new Map<string, Candidate>();
  for (const match of situation.of('perpetrator_relation')) {
    if (!counts(situation, match, events, isHonour)) continue;
    const score = relationScore(situation, match, events, earliest);
    const known = scores.get(match.value);
    if (!known) scores.set(match.value, { score, first: match, best: score });
    else {
      known.score += score * 0.3;
      if (score > known.best) Object.assign(known, { best: score, first: match });
    }
  }
  return [...scores.entries()].sort((a, b) => b[1].score - a[1].score);
}

/** They met face to face, as told by words that do not at the same time tell of a meeting online. */
function meeting(situation: Situation): Match | undefined {
  const relations = situation.of('perpetrator_relation').filter((match) => match.value === 'unknown_online');
  return situation
    .of('cue.setting')
    .find(
      (match) =>
        match.value === 'met' &&
        isFact(situation, match) &&
        !relations.some((one) => one.first <= match.last && match.first <= one.last),
    );
}

/** The relation named nearest to what was done. Met in person after contact online is a stranger who was met. */
export function perpetrator(situation: Situation, forms: ReadonlyMap<string, Found>): FieldOutcome {
  if (forms.size === 0) return notStated;
  const ranked = candidates(situation, isStrong(forms, 'honour_related'));
  const top = ranked[0];
  if (!top) return notStated;
  const [value, best] = top;
  if (isStrong(forms, 'trafficking'))
    return answer('several', [situation.quote(best.first), ...forms.get('trafficking')!.evidence.slice(0, 1)], 0.7);
  const met = meeting(situation);
  if (value === 'unknown_online' && met && !isStrong(forms, 'sextortion'))
    return answer('stranger_offline', [situation.quote(best.first), situation.quote(met)], 0.65);
  if (value === 'stranger_offline' && !met && isStrong(forms, 'sextortion') && !isStrong(forms, 'sexual_assault'))
    return answer('unknown_online', [situation.quote(best.first)], 0.6);
  const isClear = best.score > 1.5 * (ranked[1]?.[1].score ?? 0);
  return answer(value, [situation.quote(best.first)], isClear ? 0.78 : 0.6);
}
