import type { FieldOutcome } from '../../proposal.ts';
import type { Match } from '../../rules/match.ts';
import { collect, type Found } from '../collect.ts';
import { answer, answerSeveral, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import { isFact, isStrong } from './forms.ts';

export function violenceForms(forms: ReadonlyMap<string, Found>): FieldOutcome {
  return answerSeveral(forms, 0.7);
}

const DIGITAL_FORMS = ['image_sharing', 'sextortion', 'grooming'];
const PHYSICAL_FORMS = ['sexual_assault', 'partner_violence', 'sexual_harassment', 'trafficking', 'honour_related'];

/** Online, offline or both, from what was told; nothing when neither is clear. */
export function setting(
  situation: Situation,
  forms: ReadonlyMap<string, Found>,
  platforms: ReadonlyMap<string, Found>,
): FieldOutcome {
  const strong = [...forms.values()].filter((one) => one.strong > 0);
  if (strong.length === 0) return notStated;
  const cue = (value: string): Match | undefined =>
    situation.of('cue.setting').find((match) => match.value === value && isFact(situation, match));
  const digital = strong.find((one) => DIGITAL_FORMS.includes(one.value));
  const physical = strong.find((one) => PHYSICAL_FORMS.includes(one.value));
  const platform = [...platforms.values()][0];
  const met = cue('met');
  const online = cue('online');
  const offline = cue('offline');
  const shown = cue('shown');
  if (forms.size === 1 && isStrong(forms, 'honour_related') && !platform)
    return offline || met ? answer('offline', [situation.quote((offline ?? met)!)], 0.62) : notStated;
  if (shown && !platform && !physical) return answer('offline', [situation.quote(shown)], 0.65);
  const onlineEvidence =
    platform?.evidence[0] ??
    (digital && !(physical && !online)
      ? online
        ? situation.quote(online)
        : digital.evidence[0]
      : online && !physical
        ? situation.quote(online)
        : undefined);
  const offlineEvidence = met
    ? situation.quote(met)
    : (physical?.evidence[0] ?? (!onlineEvidence && offline ? situation.quote(offline) : undefined));
  if (onlineEvidence && offlineEvidence) return answer('both', [onlineEvidence, offlineEvidence], 0.68);
  if (onlineEvidence) return answer('online', [onlineEvidence], 0.85);
  if (offlineEvidence) return answer('offline', [offlineEvidence], 0.85);
  const any = strong.find((one) => one.value === 'other' || one.value === 'compensation');
  return any ? answer('offline', [any.evidence[0]!], 0.6) : notStated;
}

export function findPlatforms(situation: Situation): Map<string, Found> {
  const found = collect(situation, 'platform', { from: 'statement', confirmed: true });
  for (const reply of situation.repliesTo('platform')) {
    if (reply.length > 12) continue;
    for (const match of situation.of('platform')) {
      if (match.turn !== reply.turn || found.has(match.value)) continue;
      found.set(match.value, {
        value: match.value,
        evidence: [situation.quote(match)],
        strong: 1,
        weak: 0,
        firstTurn: match.turn,
        lastTurn: match.turn,
      });
    }
  }
  return found;
}

const RELATION_WEIGHT: Readonly<Record<string, number>> = {
  partner_ex: 1.3,
  family: 0.9,
  known_adult: 1.2,
  stranger_offline: 1.15,
  unknown_online: 1.1,
  peer: 1,
  several: 1,
  not_known: 1.7,
};

/** A person who is told, or who knows, is not the one who did it. */
function isConfidant(situation: Situation, match: Match): boolean {
  if (situation.reply(match.turn)?.topics.has('told')) return true;
  return situation.of('cue.knows').some((cue) => cue.sentence === match.sentence && Math.abs(cue.first - match.last) <= 4);
}

function relationScore(situation: Situation, match: Match, events: readonly Match[], earliest: number): number {
  const near = events.some((event) => event.sentence === match.sentence)
    ? 2
    : events.some((event) => event.turn === match.turn)
      ? 1.2
      : 0.6;
  const asked = situation.reply(match.turn)?.topics.has('perpetrator') ? 1.5 : 0;
  const early = match.turn <= earliest + 2 ? 0.5 : 0;
  const confidant = match.value !== 'unknown_online' && match.value !== 'not_known' && isConfidant(situation, match) ? 0.35 : 1;
  return (near + asked + early) * confidant * (RELATION_WEIGHT[match.value] ?? 1);
}

/** The relation named nearest to what was done. Met in person after contact online is a stranger who was met. */
export function perpetrator(situation: Situation, forms: ReadonlyMap<string, Found>): FieldOutcome {
  if (forms.size === 0) return notStated;
  const events = [...situation.of('violence_forms'), ...situation.of('compensation'), ...situation.of('cue.traded')].filter(
    (match) => situation.isStatement(match),
  );
  const earliest = Math.min(...events.map((event) => event.turn));
  const scores = new Map<string, { score: number; first: Match; best: number }>();
  for (const match of situation.of('perpetrator_relation')) {
    if (!situation.isStatement(match) || situation.isAsked(match) || situation.isHypothetical(match)) continue;
    if (situation.isNegated(match) && match.value !== 'unknown_online') continue;
    if (
      match.value === 'family' &&
      !isStrong(forms, 'honour_related') &&
      !events.some((event) => event.sentence === match.sentence)
    )
      continue;
    const score = relationScore(situation, match, events, earliest);
    const known = scores.get(match.value);
    if (!known) scores.set(match.value, { score, first: match, best: score });
    else {
      known.score += score * 0.3;
      if (score > known.best) Object.assign(known, { best: score, first: match });
    }
  }
  const ranked = [...scores.entries()].sort((a, b) => b[1].score - a[1].score);
  const top = ranked[0];
  if (!top) return notStated;
  const second = ranked[1]?.[1].score ?? 0;
  const confidence = top[1].score > 1.5 * second ? 0.78 : 0.6;
  if (isStrong(forms, 'trafficking'))
    return answer('several', [situation.quote(top[1].first), ...forms.get('trafficking')!.evidence.slice(0, 1)], 0.7);
  const met = situation.of('cue.setting').find((match) => match.value === 'met' && isFact(situation, match));
  if (top[0] === 'unknown_online' && met && !isStrong(forms, 'sextortion'))
    return answer('stranger_offline', [situation.quote(top[1].first), situation.quote(met)], 0.65);
  return answer(top[0], [situation.quote(top[1].first)], confidence);
}

/** What was offered or given. Money that the exposed person had to pay is none. */
export function compensation(situation: Situation, forms: ReadonlyMap<string, Found>): FieldOutcome {
  const isTraded = isStrong(forms, 'compensation') || isStrong(forms, 'trafficking');
  if (!isTraded) return notStated;
  const found = collect(situation, 'compensation', { from: 'statement', confirmed: true });
  const demanded = situation.of('cue.demanded');
  for (const [value] of found) {
    if (value === 'none') continue;
    const matches = situation.of('compensation').filter((match) => match.value === value);
    if (!forms.has('compensation') && matches.every((match) => demanded.some((cue) => cue.sentence === match.sentence)))
      found.delete(value);
  }
  if (found.size > 1) found.delete('none');
  return answerSeveral(found, 0.75);
}
