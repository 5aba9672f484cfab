import type { FieldOutcome } from '../../proposal.ts';
import type { Evidence } from '../../reading.ts';
import type { Match } from '../../rules/match.ts';
import { collect, type Found } from '../collect.ts';
import { answer, answerSeveral, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';

/** Every form of exposure that is stated; a question, a hypothetical and a denial are none. */
export function findForms(situation: Situation): Map<string, Found> {
  return collect(situation, 'violence_forms', { from: 'statement', confirmed: true });
}

export function violenceForms(forms: ReadonlyMap<string, Found>): FieldOutcome {
  return answerSeveral(forms, 0.7);
}

const DIGITAL_FORMS = ['image_sharing', 'sextortion', 'grooming'];
const PHYSICAL_FORMS = ['sexual_assault', 'partner_violence'];

function firstOf(situation: Situation, topic: string, value: string): Match | undefined {
  return situation.of(topic).find((match) => match.value === value && situation.isStatement(match) && !situation.isNegated(match) && !situation.isAsked(match) && !situation.isHypothetical(match));
}

/** Online, offline or both, from what was told; nothing when neither is clear. */
export function setting(situation: Situation, forms: ReadonlyMap<string, Found>, platforms: ReadonlyMap<string, Found>): FieldOutcome {
  if (forms.size === 0) return notStated;
  const shown = firstOf(situation, 'cue.setting', 'shown');
  const digitalForm = DIGITAL_FORMS.map((value) => forms.get(value)).find((one) => one && one.strong > 0);
  const physicalForm = PHYSICAL_FORMS.map((value) => forms.get(value)).find((one) => one && one.strong > 0);
  const platformFound = [...platforms.values()][0];
  const online = firstOf(situation, 'cue.setting', 'online');
  const offline = firstOf(situation, 'cue.setting', 'offline');
  const onlineEvidence: Evidence | undefined = platformFound?.evidence[0] ?? (digitalForm && !shown ? digitalForm.evidence[0] : undefined) ?? (online ? situation.quote(online) : undefined);
  const offlineEvidence: Evidence | undefined = physicalForm?.evidence[0] ?? (offline ? situation.quote(offline) : undefined) ?? (shown && !platformFound ? situation.quote(shown) : undefined);
  const isHonourOnly = forms.size === 1 && forms.has('honour_related');
  if (isHonourOnly && !platformFound) return offline ? answer('offline', [situation.quote(offline)], 0.6) : notStated;
  if (onlineEvidence && offlineEvidence) return answer('both', [onlineEvidence, offlineEvidence], 0.65);
  if (onlineEvidence) return answer('online', [onlineEvidence], 0.85);
  if (offlineEvidence) return answer('offline', [offlineEvidence], 0.85);
  const any = [...forms.values()].find((one) => one.strong > 0 && ['sexual_harassment', 'other', 'trafficking'].includes(one.value));
  return any ? answer('offline', [any.evidence[0]!], 0.7) : notStated;
}

export function findPlatforms(situation: Situation): Map<string, Found> {
  const found = collect(situation, 'platform', { from: 'statement', confirmed: true });
  for (const reply of situation.repliesTo('platform')) {
    if (reply.length > 12) continue;
    for (const match of situation.of('platform')) {
      if (match.turn !== reply.turn || found.has(match.value)) continue;
      found.set(match.value, { value: match.value, evidence: [situation.quote(match)], strong: 1, weak: 0, firstTurn: match.turn, lastTurn: match.turn });
    }
  }
  return found;
}

const RELATION_PRIORITY: Readonly<Record<string, number>> = {
  partner_ex: 1.25, family: 1.2, known_adult: 1.15, stranger_offline: 1, unknown_online: 1, peer: 0.9, several: 0.6, not_known: 0.8,
};

/** The relation named nearest to what was done. Met in person after contact online is a stranger who was met. */
export function perpetrator(situation: Situation, forms: ReadonlyMap<string, Found>): FieldOutcome {
  if (forms.size === 0) return notStated;
  const events = situation.of('violence_forms').filter((match) => situation.isStatement(match));
  const scores = new Map<string, { score: number; first: Match }>();
  for (const match of situation.of('perpetrator_relation')) {
    if (!situation.isStatement(match) || situation.isAsked(match)) continue;
    if (situation.isNegated(match) && match.value !== 'unknown_online') continue;
    const sameSentence = events.some((event) => event.sentence === match.sentence);
    const sameTurn = events.some((event) => event.turn === match.turn);
    const asked = situation.reply(match.turn)?.topics.has('perpetrator') ?? false;
    const weight = (sameSentence ? 2 : sameTurn ? 1.2 : 0.7) + (asked ? 1.5 : 0);
    const score = weight * (RELATION_PRIORITY[match.value] ?? 1);
    const known = scores.get(match.value);
    if (!known) scores.set(match.value, { score, first: match });
    else known.score += score * 0.35;
  }
  const ranked = [...scores.entries()].sort((a, b) => b[1].score - a[1].score);
  const best = ranked[0];
  if (!best) return notStated;
  const second = ranked[1]?.[1].score ?? 0;
  const confidence = best[1].score > 1.4 * second ? 0.8 : 0.62;
  return answer(best[0], [situation.quote(best[1].first)], confidence);
}

/** What was offered or given. Money that the exposed person had to pay is none. */
export function compensation(situation: Situation, forms: ReadonlyMap<string, Found>): FieldOutcome {
  const isTraded = forms.has('compensation') || forms.has('trafficking') || forms.has('grooming');
  if (!isTraded) return notStated;
  const found = collect(situation, 'compensation', { from: 'statement', confirmed: true });
  const demanded = situation.of('cue.demanded');
  for (const [value] of found) {
    if (value === 'none') continue;
    const matches = situation.of('compensation').filter((match) => match.value === value);
    if (!forms.has('compensation') && matches.every((match) => demanded.some((cue) => cue.sentence === match.sentence))) found.delete(value);
  }
  if (found.size > 1) found.delete('none');
  return answerSeveral(found, 0.75);
}

/** Goes on, is over, or the seeker does not know. */
export function ongoing(situation: Situation, forms: ReadonlyMap<string, Found>): FieldOutcome {
  if (forms.size === 0) return notStated;
  const scores = new Map<string, { score: number; last: Match }>();
  const events = situation.of('violence_forms').filter((match) => situation.isStatement(match));
  for (const match of situation.of('ongoing')) {
    if (!situation.isStatement(match) || situation.isAsked(match) || situation.isHypothetical(match)) continue;
    if (situation.isNegated(match)) continue;
    const sameSentence = events.some((event) => event.sentence === match.sentence);
    const asked = situation.reply(match.turn)?.topics.has('ongoing') ?? false;
    const score = (sameSentence ? 1.5 : 1) + (asked ? 2 : 0) + (match.value === 'unclear' ? 1.5 : 0);
    const known = scores.get(match.value);
    if (!known) scores.set(match.value, { score, last: match });
    else {
      known.score += score * 0.5;
      known.last = match;
    }
  }
  for (const reply of situation.bareReplyTo('ongoing', 'yes')) scores.set('ongoing', { score: 3, last: situation.of('ask').find((match) => match.turn === reply.questionTurn && match.value === 'ongoing')! });
  const ranked = [...scores.entries()].sort((a, b) => b[1].score - a[1].score);
  const best = ranked[0];
  if (!best) {
    const threat = forms.get('sextortion');
    return threat ? answer('ongoing', threat.evidence.slice(0, 1), 0.72) : notStated;
  }
  const isClear = best[1].score > 1.3 * (ranked[1]?.[1].score ?? 0);
  return answer(best[0], [situation.quote(best[1].last)], isClear ? 0.78 : 0.6);
}
