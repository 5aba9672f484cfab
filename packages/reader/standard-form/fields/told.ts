import type { FieldOutcome } from '../../proposal.ts';
import type { Match } from '../../rules/match.ts';
import type { Found } from '../collect.ts';
import { answerSeveral, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import type { RoleReading } from './role.ts';

const OWN_GROUP: Readonly<Record<string, string>> = { friend: 'friend', parent: 'parent', relative: 'relative' };
const NEAR = 4;

function add(found: Map<string, Found>, value: string, situation: Situation, match: Match): void {
  const known = found.get(value);
  const quote = situation.quote(match);
  if (!known) found.set(value, { value, evidence: [quote], strong: 1, weak: 0, firstTurn: match.turn, lastTurn: match.turn });
  else if (known.evidence.length < 3 && !known.evidence.some((one) => one.turn === quote.turn)) known.evidence.push(quote);
}

/** A word of knowing or telling that stands with this person: in the same sentence, few words away, and not denied. */
function knowingNear(situation: Situation, person: Match): Match | undefined {
  return situation.of('cue.knows').find((cue) => {
    if (cue.turn !== person.turn || cue.sentence !== person.sentence) return false;
    const distance = cue.first > person.last ? cue.first - person.last : person.first - cue.last;
    return distance <= NEAR && !situation.isHypothetical(cue);
  });
}

function isDenied(situation: Situation, person: Match, cue: Match): boolean {
  return (
    situation.isNegated(cue) ||
    situation.of('cue.knowsNot').some((one) => one.sentence === person.sentence && Math.abs(one.first - person.first) <= NEAR + 2)
  );
}

/** Everybody who knew before the talk. The writer's own group counts when they write for somebody else. */
export function toldAnyone(situation: Situation, role: RoleReading, professionalGroup: string): FieldOutcome {
  const found = new Map<string, Found>();
  const perpetrators = new Set(situation.of('violence_forms').map((match) => match.first));
  for (const person of situation.of('cue.person')) {
    if (!situation.isStatement(person) || situation.isAsked(person) || perpetrators.has(person.first)) continue;
    if (role.cue && person.value === role.role && person.first >= role.cue.first - 1 && person.first <= role.cue.last + 1)
      continue;
    const cue = knowingNear(situation, person);
    const asked = situation.reply(person.turn)?.topics.has('told') ?? false;
    const isFirstWords = person.first - situation.turn(person.turn).firstWord <= 5;
    if (cue && isDenied(situation, person, cue)) continue;
    if (cue || (asked && isFirstWords && !situation.isNegated(person))) add(found, person.value, situation, person);
  }
  for (const match of situation.of('told_anyone')) {
    if (!situation.isStatement(match) || situation.isAsked(match) || situation.isHypothetical(match)) continue;
    if (match.value !== 'nobody' && situation.isNegated(match)) continue;
    add(found, match.value, situation, match);
  }
  const isTold = [...found.keys()].some((value) => value !== 'nobody');
  const bare = situation.replies.find((reply) => reply.lastTopics.has('told') && reply.polarity === 'no' && reply.length <= 8);
  if (bare && !isTold && !found.has('nobody')) {
    found.set('nobody', {
      value: 'nobody',
      evidence: [situation.quoteTurn(bare.turn)],
      strong: 1,
      weak: 0,
      firstTurn: bare.turn,
      lastTurn: bare.turn,
    });
  }
  const group = role.role === 'professional' ? professionalGroup : OWN_GROUP[role.role];
  if (group && !found.has(group))
    found.set(group, { value: group, evidence: [...role.evidence], strong: 1, weak: 0, firstTurn: 0, lastTurn: 0 });
  const made = situation
    .of('police_report')
    .find(
      (match) =>
        match.value === 'made' &&
        situation.isStatement(match) &&
        !situation.isNegated(match) &&
        !situation.isAsked(match) &&
        !situation.isHypothetical(match),
    );
  if (made && !found.has('police')) add(found, 'police', situation, made);
  const concern = situation
    .of('concern_report')
    .find(
      (match) =>
        match.value === 'made' && situation.isStatement(match) && !situation.isNegated(match) && !situation.isAsked(match),
    );
  if (concern && !found.has('social_services')) add(found, 'social_services', situation, concern);
  if (found.size > 1) found.delete('nobody');
  return found.size === 0 ? notStated : answerSeveral(found, 0.7);
}
