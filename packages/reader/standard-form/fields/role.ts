import type { FieldOutcome } from '../../proposal.ts';
import type { Evidence } from '../../reading.ts';
import type { Match } from '../../rules/match.ts';
import { answer, notStated } from '../outcome.ts';
import type { Role, Situation } from '../situation.ts';

const ROLES: readonly Role[] = ['professional', 'parent', 'relative', 'friend', 'other'];
const EARLY_STATEMENTS = 3;

export interface RoleReading {
  readonly role: Role;
  readonly evidence: readonly Evidence[];
  /** The cue that told it, when there was one. */
  readonly cue?: Match;
}

/** Statement turns up to and with this one, counted from 1: a cue late in the talk is about somebody else. */
function statementOrder(situation: Situation): Map<number, number> {
  const order = new Map<number, number>();
  for (const turn of situation.text.turns) if (turn.isStatement) order.set(turn.index, order.size + 1);
  return order;
}

/** In notes the caller is presented first: a relation named later is about somebody in the story. */
function isCallerLine(situation: Situation, match: Match): boolean {
  return match.turn <= 1 && match.first - situation.turn(0).firstWord < 60;
}

const WRITER_AS_OBJECT = new Set(['mig', 'mej', 'me', 'myself', 'min', 'mitt', 'mina', 'my', 'oss']);

/** "Min bror går igenom min mobil": the relative acts on the writer, so the talk is about the writer. */
function actsOnWriter(situation: Situation, match: Match): boolean {
  const { words } = situation.text;
  for (let i = match.last + 1; i <= match.last + 4; i++) {
    const word = words[i];
    if (!word || word.clause !== words[match.last]!.clause) return false;
    if (
      WRITER_AS_OBJECT.has(word.folded) &&
      words[i - 1]?.folded !== 'till' &&
      words[i - 1]?.folded !== 'för' &&
      words[i - 1]?.folded !== 'to' &&
      words[i - 1]?.folded !== 'told'
    )
      return true;
  }
  return false;
}

const WRITER_ITSELF = new Set(['mig', 'mej', 'me', 'myself', 'oss', 'us']);

/** Of a sentence without end, the beginning is enough. */
const MOST_WORDS = 80;

function namesWriter(situation: Situation, sentence: number): boolean {
  const { first, end } = situation.text.sentences[sentence]!;
  for (let i = first; i < end && i < first + MOST_WORDS; i++) if (WRITER_ITSELF.has(situation.text.words[i]!.folded)) return true;
  return false;
}

/** "han tafsar på mig": "mig" in the words of the event or just after them, and not as the one who was told. */
function hitsWriter(situation: Situation, match: Match): boolean {
  const { words } = situation.text;
  for (let i = match.first; i <= match.last + 3; i++) {
    const word = words[i];
    if (!word || word.clause !== words[match.last]!.clause) continue;
    const before = words[i - 1]?.folded ?? '';
    if (WRITER_ITSELF.has(word.folded) && !['till', 'för', 'to', 'told', 'tells', 'åt', 'med', 'with'].includes(before))
      return true;
  }
  return false;
}

/**
 * Events that happened to the writer: "mig" beside what was done, or a first-person account. In a sentence that tells of
 * a friend ("en i min klass har fått ...") or of the writer's own act, only "mig" does.
 */
function ownExposure(situation: Situation): Match[] {
  const cued = new Set(
    situation
      .of('contact_role')
      .filter((match) => match.value === 'friend' || match.value === 'relative' || match.value === 'other')
      .map((match) => match.sentence),
  );
  return situation
    .of('violence_forms')
    .filter(
      (match) =>
        situation.isStatement(match) &&
        !situation.isNegated(match) &&
        (situation.about(match) === 'first' || hitsWriter(situation, match)) &&
        (!cued.has(match.sentence) || namesWriter(situation, match.sentence)),
    );
}

/**
 * Who writes, in relation to the exposed person. Decided by the earliest clear cue; a cue of a friend or relative counts
 * only when nothing of the like is told about the writer before it.
 */
export function readRole(situation: Situation): RoleReading {
  const order = statementOrder(situation);
  const own = ownExposure(situation);
  const firstOwn = own[0]?.turn ?? Number.POSITIVE_INFINITY;
  const scores = new Map<Role, { score: number; cue: Match }>();
  const cues = situation.text.isNotes
    ? [...situation.of('contact_role_notes'), ...situation.of('contact_role')]
    : situation.of('contact_role');
  for (const match of cues) {
    const place = order.get(match.turn);
    if (place === undefined || situation.isNegated(match)) continue;
    const role = match.value as Role;
    if (
      situation.text.isNotes &&
      !isCallerLine(situation, match) &&
      (role === 'professional' || role === 'relative' || role === 'parent')
    )
      continue;
    let score = match.pattern.weak ? 1 : 2;
    if (place <= 1) score += 2;
    else if (place <= EARLY_STATEMENTS) score += 1;
    else score -= 1.5;
    if ((role === 'friend' || role === 'relative') && actsOnWriter(situation, match)) score -= 2.5;
    if ((role === 'friend' || role === 'relative' || role === 'other') && firstOwn <= match.turn && !situation.text.isNotes)
      score -= 2.5;
    const known = scores.get(role);
    if (!known) scores.set(role, { score, cue: match });
    else known.score += Math.max(0, score) * 0.3;
  }
  let best: Role | undefined;
  for (const role of ROLES) {
    const one = scores.get(role);
    if (one && one.score >= 2 && (!best || one.score > scores.get(best)!.score)) best = role;
  }
  if (best) return { role: best, evidence: [situation.quote(scores.get(best)!.cue)], cue: scores.get(best)!.cue };
  return { role: 'self', evidence: [] };
}

/** The field. For the exposed person, the evidence is where what happened first becomes clear. */
export function contactRole(situation: Situation, reading: RoleReading): FieldOutcome {
  if (reading.role !== 'self') return answer(reading.role, reading.evidence, 0.9);
  const events = situation
    .of('violence_forms')
    .filter((match) => situation.isStatement(match) && !situation.isHypothetical(match));
  const sorted = [...events].sort((a, b) => a.first - b.first);
  const evidence: Evidence[] = [];
  const cast = [...situation.of('perpetrator_relation'), ...situation.of('platform')]
    .filter((match) => situation.isStatement(match) && !situation.isAsked(match))
    .sort((a, b) => a.first - b.first)[0];
  if (cast && sorted.length > 0 && cast.first < sorted[0]!.first) sorted.unshift(cast);
  for (const match of sorted) {
    const quote = situation.quote(match);
    if (evidence.length < 3 && !evidence.some((one) => one.turn === quote.turn)) evidence.push(quote);
  }
  if (evidence.length > 0) return answer('self', evidence, 0.9);
  const perpetrators = situation.of('perpetrator_relation').find((match) => situation.isStatement(match));
  if (situation.hasExposure && perpetrators) return answer('self', [situation.quote(perpetrators)], 0.8);
  const feelings = [...situation.of('wellbeing'), ...situation.of('need'), ...situation.of('suicidal_thoughts')]
    .filter((match) => situation.isStatement(match))
    .sort((a, b) => a.first - b.first);
  const first = feelings[0];
  return first ? answer('self', [situation.quote(first)], 0.75) : notStated;
}
