import type { Match } from '../../rules/match.ts';
import type { Word } from '../../text/annotate.ts';
import type { Situation } from '../situation.ts';
import { BETWEEN, CALLERS, CONTRACTED, COPULA, EXPOSED_NOUNS, YEARS } from './age-words.ts';

/** An age said with a verb: "jag är 16", "nu är hon 14", "im 15", "som fyller 12". */
export interface Stated {
  readonly about: 'first' | 'third' | 'noun' | 'nobody';
  /** Word that names the person, folded. */
  readonly who: string;
  /** First word of the statement. */
  readonly first: number;
  /** "en kille som är 17": the person is described, not speaking. */
  readonly isRelative: boolean;
}

const FEMALE = new Set(['hon', 'henne', 'hennes', 'she', 'her', 'shes']);
const MALE = new Set(['han', 'honom', 'hans', 'he', 'him', 'his', 'hes']);
const FEMALE_NOUN = [
  'dotter',
  'dottern',
  'syster',
  'systern',
  'syrra',
  'syrran',
  'tjej',
  'tjejen',
  'flicka',
  'flickan',
  'flickvän',
  'väninna',
  'daughter',
  'sister',
  'girl',
  'niece',
  'girlfriend',
  'kvinna',
];
const MALE_NOUN = [
  'son',
  'sonen',
  'bror',
  'brorsa',
  'brorsan',
  'brodern',
  'kille',
  'killen',
  'pojke',
  'pojken',
  'pojkvän',
  'grabb',
  'brother',
  'boy',
  'nephew',
  'boyfriend',
  'grandson',
  'man',
  'mannen',
  'guy',
];

const endsInOne = (folded: string, nouns: readonly string[]): boolean =>
  nouns.some((noun) => folded === noun || (noun.length > 4 && folded.endsWith(noun)));

const KIN_ENDS = [
  'syrra',
  'syrran',
  'brorsa',
  'brorsan',
  'lebror',
  'rebror',
  'tonåring',
  'teenager',
  'players',
  'pupils',
  'students',
  'elever',
];

/** Words for somebody who can be the exposed person when another writes; compounds count ("tonårstjej", "fosterson"). */
export function isExposedNoun(folded: string): boolean {
  return (
    EXPOSED_NOUNS.has(folded) ||
    KIN_ENDS.some((end) => folded.endsWith(end)) ||
    folded.startsWith('tonår') ||
    folded.startsWith('teen') ||
    (folded.length > 6 &&
      (folded.endsWith('dotter') ||
        folded.endsWith('dottern') ||
        folded.endsWith('syster') ||
        folded.endsWith('kompis') ||
        folded.endsWith('elev') ||
        folded.endsWith('tjej') ||
        folded.endsWith('flicka') ||
        folded.endsWith('pojke')))
  );
}

export function genderOfNoun(folded: string): 'female' | 'male' | null {
  if (FEMALE.has(folded) || endsInOne(folded, FEMALE_NOUN)) return 'female';
  return MALE.has(folded) || endsInOne(folded, MALE_NOUN) ? 'male' : null;
}

/** Gender that words for the exposed person carry, when somebody else writes: from the relation, else the first pronoun after it. */
export function expectedGender(situation: Situation): 'female' | 'male' | null {
  const isCue = (match: Match): boolean => match.value === situation.role && situation.isStatement(match);
  const cue = situation.of('contact_role').find(isCue) ?? situation.of('contact_role_notes').find(isCue);
  if (!cue) return null;
  const { words } = situation.text;
  for (let i = cue.first; i <= cue.last; i++) {
    const folded = words[i]!.folded;
    const carried = isExposedNoun(folded) ? genderOfNoun(folded) : null;
    if (carried) return carried;
  }
  for (let i = cue.last + 1; i < words.length && i < cue.last + 40; i++) {
    const { folded } = words[i]!;
    if (FEMALE.has(folded) || MALE.has(folded)) return genderOfNoun(folded);
  }
  return null;
}

/** The verb and the person before a number, or undefined when the number is said in another way. */
export function statedOf(situation: Situation, word: Word): Stated | undefined {
  const { people } = situation;
  const back = (distance: number): Word | undefined => {
    const other = situation.text.words[word.index - distance];
    return other && other.turn === word.turn && other.sentence === word.sentence ? other : undefined;
  };
  let at = 1;
  let who = '';
  for (; at <= 6; at++) {
    const other = back(at);
    if (!other || (other.number !== null && other.number > 3)) return undefined;
    if (CONTRACTED[other.folded])
      return {
        about: other.folded.startsWith('i') ? 'first' : 'third',
        who: CONTRACTED[other.folded]!,
        first: other.index,
        isRelative: false,
      };
    if (COPULA.has(other.folded)) break;
    if (!who && (people.first.has(other.folded) || people.third.has(other.folded))) who = other.folded;
    else if (!BETWEEN.has(other.folded)) return undefined;
  }
  if (at > 6) return undefined;
  let first = word.index - at;
  const kind = (folded: string): Stated['about'] =>
    people.first.has(folded) ? 'first' : people.third.has(folded) ? 'third' : 'noun';
  if (who) return { about: kind(who), who, first, isRelative: false };
  const verbClause = back(at)!.clause;
  let isRelative = false;
  for (let distance = at + 1; distance <= at + 6; distance++) {
    const other = back(distance);
    if (!other || (other.clause !== verbClause && !isRelative)) break;
    if (other.folded === 'som' || other.folded === 'who' || other.folded === 'thats') isRelative = true;
    const isPerson =
      people.first.has(other.folded) ||
      people.third.has(other.folded) ||
      people.named.has(other.folded) ||
      CALLERS.has(other.folded) ||
      isExposedNoun(other.folded);
    if (!isPerson) continue;
    first = other.index;
    return { about: kind(other.folded), who: other.folded, first, isRelative };
  }
  return { about: 'nobody', who: '', first, isRelative };
}

/** How surely a stated age is the exposed person's; null when it must be judged otherwise. */
export function scoreStated(situation: Situation, word: Word, stated: Stated, asked: boolean): number | null {
  const { role, text } = situation;
  if (role === 'self' && !text.isNotes) {
    if (stated.about === 'first') return ['min', 'mitt', 'mina', 'my'].includes(stated.who) ? -1 : 3.2;
    if (stated.about === 'nobody') return stated.isRelative ? -1 : asked ? 2.7 : 2;
    return -1;
  }
  if (role === 'self') {
    if (stated.about === 'third') return word.turn <= 1 ? 3 : 2;
    if (stated.about === 'noun') return CALLERS.has(stated.who) && word.turn <= 1 ? 3 : -1;
    return stated.about === 'first' ? 2 : null;
  }
  if (stated.about === 'first') return ['min', 'mitt', 'my', 'vår'].includes(stated.who) ? null : -1;
  if (stated.about === 'nobody') return asked ? 2.7 : stated.isRelative ? null : 2;
  const expected = expectedGender(situation);
  const said = genderOfNoun(stated.who);
  if (expected && said && said !== expected) return -1;
  if (stated.about === 'third') return 3;
  return isExposedNoun(stated.who) ? 3.2 : null;
}

/** "14-årig flicka", "a 14-year-old boy": the child that the age goes with, or nothing. */
function nounAfterYears(situation: Situation, word: Word): string {
  const isAgeWord = word.folded.charCodeAt(0) > 57 && word.folded.includes('år');
  let at = word.index + 1;
  for (let skipped = 0; skipped < 3; skipped++, at++) {
    const other = situation.text.words[at];
    if (!other || other.sentence !== word.sentence) return '';
    if (skipped === 0 && !isAgeWord && !YEARS.has(other.folded)) return '';
    if (isExposedNoun(other.folded) && !situation.people.third.has(other.folded)) return other.folded;
    if (!YEARS.has(other.folded) && other.folded !== 'old' && other.folded !== 'gamla' && other.folded !== 'gammal') return '';
  }
  return '';
}

/** "Elias, 12 år": a name with an age beside it. */
function isNamed(situation: Situation, word: Word): boolean {
  const name = situation.text.words[word.index - 1];
  if (!name || name.sentence !== word.sentence || word.number! > 25) return false;
  const before = situation.text.words[name.index - 1];
  if (!before || before.sentence !== word.sentence) return false;
  const first = situation.turn(word.turn).text.charAt(name.start);
  return first !== first.toLowerCase() && first !== 'I' && YEARS.has(situation.text.words[word.index + 1]?.folded ?? '');
}

/** "en pojke på 11 år", "a girl of 15", "elev, flicka 14 år": the age goes with a noun; null when it does not. */
export function scoreNoun(situation: Situation, word: Word): number | null {
  const { words, isNotes } = situation.text;
  const at = (distance: number): string => {
    const other = words[word.index - distance];
    return other && other.turn === word.turn && other.sentence === word.sentence ? other.folded : '';
  };
  const isJoined = ['på', 'of', 'aged', 'age', 'om', 'ca', 'cirka'].includes(at(1));
  const noun = isJoined ? at(2) : at(1);
  const after = nounAfterYears(situation, word);
  if (situation.role !== 'self' && after && word.number! < 26) {
    const expected = expectedGender(situation);
    return expected && genderOfNoun(after) !== null && genderOfNoun(after) !== expected ? -1 : 3;
  }
  if (situation.role !== 'self' && isNamed(situation, word)) return 2.5;
  if (!noun || (!isExposedNoun(noun) && genderOfNoun(noun) === null)) return null;
  if (situation.people.third.has(noun) || situation.people.first.has(noun)) return null;
  if (situation.role !== 'self') {
    const expected = expectedGender(situation);
    const said = genderOfNoun(noun);
    if (expected && said && said !== expected) return -1;
    return isExposedNoun(noun) ||
      expected ||
      (word.turn <= 1 && word.number! < 18) ||
      (isNotes && word.turn <= 1 && word.number! < 30)
      ? 3
      : null;
  }
  if (isNotes) return word.turn <= 1 && word.index - situation.turn(0).firstWord < 14 ? 3 : null;
  const article = at(isJoined ? 3 : 2);
  return isJoined &&
    ['en', 'nån', 'någon', 'a', 'some', 'min', 'my', 'den'].includes(article) &&
    at(isJoined ? 4 : 3) !== 'är' &&
    at(4) !== 'im'
    ? -1
    : null;
}
