import type { FieldOutcome } from '../../proposal.ts';
import type { Match } from '../../rules/match.ts';
import type { Found } from '../collect.ts';
import { answerSeveral, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import type { RoleReading } from './role.ts';

const OWN_GROUP: Readonly<Record<string, string>> = { friend: 'friend', parent: 'parent', relative: 'relative' };
const NEAR = 4;
/** Who may know from what they saw on a phone; those who merely saw what was spread do not count. */
const CLOSE_TO_THEM = new Set(['parent', 'relative', 'partner']);
const JOINING = new Set([
  'och',
  'å',
  'o',
  'samt',
  'and',
  'n',
  'min',
  'mina',
  'my',
  'plus',
  'för',
  'to',
  'with',
  'med',
  'eller',
  'även',
  'vår',
  'hennes',
  'hans',
  'her',
  'his',
]);
const THEIRS = new Set(['hans', 'his', 'deras', 'their']);

function add(found: Map<string, Found>, value: string, situation: Situation, match: Match): void {
  const known = found.get(value);
  const quote = situation.quote(match);
  if (!known) found.set(value, { value, evidence: [quote], strong: 1, weak: 0, firstTurn: match.turn, lastTurn: match.turn });
  else if (known.evidence.length < 3 && !known.evidence.some((one) => one.turn === quote.turn)) known.evidence.push(quote);
}

/** A word of knowing or telling that stands with this person: in the same sentence, few words away, and not denied. */
function knowingNear(situation: Situation, person: Match): Match | undefined {
  return situation.of('cue.knows').find((cue) => {
    if (cue.turn !== person.turn || cue.sentence !== person.sentence || cue.value === 'pronoun') return false;
    if (cue.value === 'saw' && !CLOSE_TO_THEM.has(person.value)) return false;
    // "Hon berättade att hennes morbror ...": what follows is the story, not who was told.
    const between = situation.text.words.slice(cue.last + 1, person.first);
    if (between.some((word) => word.folded === 'att' || word.folded === 'that')) return false;
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

/** People counted up in one breath ("min kompis Nour och min kusin"): what is true of the last is true of the first. */
function joinedWith(situation: Situation, person: Match, people: readonly Match[]): Match | undefined {
  return people.find((other) => {
    if (other.sentence !== person.sentence || other.first <= person.last || other.first - person.last > 4) return false;
    const between = situation.text.words.slice(person.last + 1, other.first);
    return between.some((word) => JOINING.has(word.folded)) && between.filter((word) => !JOINING.has(word.folded)).length <= 1;
  });
}

/** "Min bror ... han vet allt": the person named last before the pronoun, in the same turn. */
function addByPronoun(found: Map<string, Found>, situation: Situation, people: readonly Match[], role: RoleReading): void {
  for (const cue of situation.of('cue.knows')) {
    if (cue.value !== 'pronoun' || !situation.isStatement(cue) || situation.isAsked(cue)) continue;
    if (situation.isNegated(cue) || situation.isHypothetical(cue)) continue;
    if (situation.of('cue.knowsNot').some((one) => one.sentence === cue.sentence)) continue;
    const before = people.filter((one) => one.turn === cue.turn && one.first < cue.first && cue.first - one.last <= 14).pop();
    if (!before || before.value === 'police' || (role.role !== 'self' && before.value === role.role)) continue;
    if (!situation.of('violence_forms').some((match) => match.first <= before.first && before.last <= match.last))
      add(found, before.value, situation, cue);
  }
}

/** "Vet dina föräldrar om det?" - "ja". */
function addConfirmed(found: Map<string, Found>, situation: Situation): void {
  for (const reply of situation.replies) {
    if (reply.polarity !== 'yes') continue;
    const { firstWord, endWord } = situation.turn(reply.turn);
    const { words, vocabulary } = situation.text;
    if (words.slice(firstWord, endWord).some((word) => vocabulary.negators.has(word.folded))) continue;
    for (const person of situation.of('cue.person')) {
      if (person.turn !== reply.questionTurn || !situation.isAsked(person)) continue;
      const cue = knowingNear(situation, person);
      if (!cue || cue.value === 'saw' || isDenied(situation, person, cue) || found.has(person.value)) continue;
      const evidence = [situation.quoteTurn(reply.turn), situation.quoteSentence(person.sentence)];
      found.set(person.value, { value: person.value, evidence, strong: 1, weak: 0, firstTurn: reply.turn, lastTurn: reply.turn });
    }
  }
}

/** In whose service the professional writes. */
function professionalsGroup(situation: Situation, role: RoleReading, otherwise: string): string {
  const places = situation.of('cue.workplace').filter((match) => situation.isStatement(match));
  const { cue } = role;
  const near =
    cue && places.find((match) => match.turn === cue.turn && match.first >= cue.first - 4 && match.first <= cue.last + 8);
  return (near ?? places[0])?.value ?? otherwise;
}

/** A police report that was made means that the police know; a report of concern, that social services do. */
function addByReports(found: Map<string, Found>, situation: Situation): void {
  for (const [topic, value] of [
    ['police_report', 'police'],
    ['concern_report', 'social_services'],
  ] as const) {
    const made = situation
      .of(topic)
      .find(
        (match) =>
          match.value === 'made' &&
          situation.isStatement(match) &&
          !situation.isNegated(match) &&
          !situation.isAsked(match) &&
          !situation.isHypothetical(match),
      );
    if (made && !found.has(value)) add(found, value, situation, made);
  }
}

/** Everybody who knew before the talk. The writer's own group counts when they write for somebody else. */
export function toldAnyone(situation: Situation, role: RoleReading, professionalGroup: string): FieldOutcome {
  const found = new Map<string, Found>();
  const perpetrators = new Set(situation.of('violence_forms').map((match) => match.first));
  const people = situation.of('cue.person');
  const accepted = new Set<Match>();
  for (const person of [...people].reverse()) {
    if (!situation.isStatement(person) || situation.isAsked(person) || perpetrators.has(person.first)) continue;
    if (role.cue && person.value === role.role && person.first >= role.cue.first - 1 && person.first <= role.cue.last + 1)
      continue;
    if (role.role === 'self' && person.value === 'friend' && THEIRS.has(situation.text.words[person.first - 1]?.folded ?? ''))
      continue;
    const cue = knowingNear(situation, person);
    const joined = joinedWith(situation, person, people);
    const asked = situation.reply(person.turn)?.topics.has('told') ?? false;
    const isFirstWords = person.first - situation.turn(person.turn).firstWord <= 5;
    if (cue && isDenied(situation, person, cue)) continue;
    if (cue || (joined && accepted.has(joined)) || (asked && isFirstWords && !situation.isNegated(person))) {
      accepted.add(person);
      add(found, person.value, situation, person);
    }
  }
  for (const match of situation.of('told_anyone')) {
    if (!situation.isStatement(match) || situation.isAsked(match) || situation.isHypothetical(match)) continue;
    if (match.value !== 'nobody' && situation.isNegated(match)) continue;
    add(found, match.value, situation, match);
  }
  addByPronoun(found, situation, people, role);
  // To a parent who writes, "min man" is the other parent.
  if (role.role === 'parent') found.delete('partner');
  addConfirmed(found, situation);
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
  const group = role.role === 'professional' ? professionalsGroup(situation, role, professionalGroup) : OWN_GROUP[role.role];
  if (group && !found.has(group))
    found.set(group, { value: group, evidence: [...role.evidence], strong: 1, weak: 0, firstTurn: 0, lastTurn: 0 });
  addByReports(found, situation);
  if (found.size > 1) found.delete('nobody');
  return found.size === 0 ? notStated : answerSeveral(found, 0.58);
}
