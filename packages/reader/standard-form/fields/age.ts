import type { FieldOutcome } from '../../proposal.ts';
import type { Evidence } from '../../reading.ts';
import type { Word } from '../../text/annotate.ts';
import { answer, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import { scoreNoun, scoreStated, statedOf } from './age-subject.ts';
import {
  AGO,
  BELIEVED,
  CORRECTS,
  DONE,
  EXPOSED_NOUNS,
  GENERIC,
  NOW,
  PAST,
  PRETENDED,
  SOON,
  SOON_AFTER,
  UNITS,
  WAS,
  YEARS,
} from './age-words.ts';

/** "9th grade", "8:an", "åk 7": a school year. */
const ORDINAL = new Set(['th', 'st', 'nd', 'rd', 'an', 'e', 'grade', 'grader', 'klass', 'orna', 'klassare']);
const OLDEST_EXPOSED = 99;

interface AgeCandidate {
  readonly age: number;
  readonly score: number;
  readonly evidence: Evidence;
  readonly word: Word;
}

function near(situation: Situation, word: Word, distance: number): Word | undefined {
  const other = situation.text.words[word.index + distance];
  return other && other.turn === word.turn && other.sentence === word.sentence ? other : undefined;
}

function windowBack(situation: Situation, word: Word, length: number): string[] {
  const found: string[] = [];
  for (let i = 1; i <= length; i++) {
    const other = near(situation, word, -i);
    if (!other) break;
    found.push(other.folded);
  }
  return found;
}

/** "fyllde 16" is 16; "fyller 17", "17 snart" and "snart 12" are one less. */
function ageSaid(situation: Situation, word: Word, before: readonly string[]): number {
  const number = word.number!;
  const inClause = before.slice(0, 4);
  if (inClause.some((one) => DONE.has(one))) return number;
  const after = [1, 2].map((distance) => near(situation, word, distance)).filter((one) => one?.clause === word.clause);
  const isTurning =
    before.slice(0, 3).some((one) => SOON.has(one)) ||
    (after[0] !== undefined && SOON_AFTER.has(after[0].folded)) ||
    (YEARS.has(after[0]?.folded ?? '') && SOON_AFTER.has(after[1]?.folded ?? ''));
  return isTurning ? number - 1 : number;
}

function isAnotherQuantity(situation: Situation, word: Word, before: readonly string[]): boolean {
  const after = near(situation, word, 1)?.folded ?? '';
  if (UNITS.has(after) || ORDINAL.has(after)) return true;
  if (word.number! < 10 && (before[0] === 'i' || before[0] === 'in') && !YEARS.has(after)) return true;
  if (YEARS.has(after)) {
    const second = near(situation, word, 2)?.folded ?? '';
    const third = near(situation, word, 3)?.folded ?? '';
    if (AGO.has(second) || (second === 'gammal' && AGO.has(third)) || (AGO.has(third) && second === 'år')) return true;
    if (
      before[0] === 'i' ||
      before[0] === 'for' ||
      before[0] === 'för' ||
      before[0] === 'under' ||
      before[0] === 'over' ||
      before[0] === 'över'
    )
      return true;
  }
  return (
    [
      'kl',
      'klockan',
      'nr',
      'nummer',
      'över',
      'under',
      'åk',
      'klass',
      'årskurs',
      'year',
      'grade',
      'over',
      'buss',
      'kanal',
      'rum',
      'vecka',
    ].includes(before[0] ?? '') && !YEARS.has(after)
  );
}

/** "när jag var 13", "sen jag va 12", "was 13 when", "vid 13 års ålder": then, not now. */
function isPast(situation: Situation, word: Word): boolean {
  for (let i = 1; i <= 5; i++) {
    const other = near(situation, word, -i);
    if (!other || (other.number !== null && other.number > 3)) break;
    if (NOW.has(other.folded)) return false;
    if (WAS.has(other.folded)) return i <= 3 || PAST.has(near(situation, word, -i - 1)?.folded ?? '');
    if (other.clause !== word.clause && i > 2) break;
  }
  const first = near(situation, word, 1)?.folded ?? '';
  const second = near(situation, word, 2)?.folded ?? '';
  if (first === 'då' || first === 'then' || first === 'när' || first === 'when') return true;
  if (first === 'års' || (first === 'år' && second === 'ålder')) return true;
  return near(situation, word, -1)?.folded === 'at' || (near(situation, word, -1)?.folded === 'sen' && YEARS.has(first));
}

const REALLY = new Set(['men', 'but', 'egentligen', 'actually', 'really', 'fast']);

/** An age that is only claimed to somebody, or believed by somebody: "jag sa att jag är 18", "han tror jag är 18". */
function isPretended(situation: Situation, word: Word): boolean {
  for (let i = 1; i <= 4; i++) {
    const other = near(situation, word, i);
    if (!other || other.clause !== word.clause || other.number !== null) break;
    if (other.folded.startsWith('profil') || other.folded === 'bio') return true;
  }
  for (let i = 1; i <= 9; i++) {
    const other = near(situation, word, -i);
    if (!other || REALLY.has(other.folded)) return false;
    if (PRETENDED.has(other.folded)) return true;
    if (!BELIEVED.has(other.folded)) continue;
    const who = near(situation, other, -1)?.folded ?? '';
    if (
      situation.role === 'self' &&
      !situation.text.isNotes &&
      (situation.people.third.has(who) || situation.people.named.has(who))
    )
      return true;
  }
  return false;
}

interface Subject {
  readonly about: 'first' | 'third' | 'named' | 'unknown';
  readonly noun: string;
}

function subjectOf(situation: Situation, word: Word): Subject {
  const { people } = situation;
  let noun = '';
  for (let i = word.index - 1; i >= 0; i--) {
    const other = situation.text.words[i]!;
    if (other.sentence !== word.sentence || word.index - i > 8) break;
    if (other.clause !== word.clause && noun === '' && word.index - i > 4) break;
    const isFirst = people.first.has(other.folded);
    if (isFirst) return { about: 'first', noun };
    if (people.third.has(other.folded)) return { about: noun && !GENERIC.has(noun) ? 'named' : 'third', noun };
    if (people.named.has(other.folded) || GENERIC.has(other.folded)) {
      if (!noun) noun = other.folded;
      if (!GENERIC.has(other.folded)) return { about: 'named', noun: other.folded };
    }
  }
  return { about: noun ? 'named' : 'unknown', noun };
}

function nounAfter(situation: Situation, word: Word): string {
  for (let i = 1; i <= 3; i++) {
    const other = situation.text.words[word.index + i];
    if (!other || other.clause !== word.clause) break;
    if (situation.people.named.has(other.folded) || GENERIC.has(other.folded)) return other.folded;
  }
  return '';
}

/** The number is a clause of its own: "går i nian nu, 15". */
function standsAlone(situation: Situation, word: Word): boolean {
  const { words } = situation.text;
  return words[word.index - 1]?.clause !== word.clause && words[word.index + 1]?.clause !== word.clause;
}

interface Around {
  readonly situation: Situation;
  readonly word: Word;
  readonly before: readonly string[];
  readonly after: string;
  readonly noun: string;
  readonly subject: Subject;
  readonly asked: boolean;
  readonly isLikelyAge: boolean;
}

const SAYS_OWN = new Set(['är', 'blev', 'turned', 'fyllt', 'e', 'ä', 'er', 'im', 'am', 'fyllde']);

/** In a chat or mail of the exposed person. */
function scoreOwn({ situation, word, before, after, noun, subject, asked, isLikelyAge }: Around): number {
  if (subject.about === 'first')
    return before.some((one) => SAYS_OWN.has(one)) || YEARS.has(after) || SOON.has(before[0] ?? '') || asked ? 3 : 0.4;
  if (subject.about === 'third' || subject.about === 'named') return asked && before.length < 2 ? 1.5 : -1;
  if (noun && noun !== '' && !GENERIC.has(noun)) return -1;
  return asked
    ? 2.5
    : YEARS.has(after) || GENERIC.has(noun)
      ? 2
      : after === 'f' ||
          after === 'm' ||
          before[0] === 'f' ||
          before[0] === 'm' ||
          before[0] === 'är' ||
          before[0] === 'e' ||
          (isLikelyAge && standsAlone(situation, word))
        ? 2
        : 0.3;
}

/** In notes of a call by the exposed person. */
function scoreNotes({ word, before, after, subject }: Around): number {
  return subject.about === 'named' && !GENERIC.has(subject.noun)
    ? -1
    : YEARS.has(after) || before[0] === 'är' || before[0] === 'is' || before[0] === 'tjej' || before[0] === 'kille'
      ? word.turn <= 1
        ? 3
        : subject.about === 'named'
          ? -1
          : 2
      : 0.4;
}

/** When somebody else writes. */
function scoreOther({ situation, word, before, after, noun, subject, asked, isLikelyAge }: Around): number {
  if (subject.about === 'first') return asked ? 1 : -1;
  if (isLikelyAge && standsAlone(situation, word) && asked) return 2.6;
  if (subject.about === 'named' && GENERIC.has(subject.noun))
    return asked ? 1.5 : ['tjej', 'flicka', 'pojke', 'girl', 'boy', 'tjejen'].includes(subject.noun) ? 1 : -0.5;
  if (subject.about === 'named') return EXPOSED_NOUNS.has(subject.noun) ? 3 : asked ? 1 : -1;
  if (EXPOSED_NOUNS.has(noun)) return 3;
  if (subject.about === 'third')
    return YEARS.has(after) || before[0] === 'är' || before[0] === 'shes' || before[0] === 'hes' || before[0] === 'is' || asked
      ? 2
      : 0.4;
  return asked ? 2.5 : YEARS.has(after) ? 1.5 : 0.3;
}

function scoreSubject(situation: Situation, word: Word, before: readonly string[], asked: boolean): number {
  const subject = subjectOf(situation, word);
  const after = near(situation, word, 1)?.folded ?? '';
  const noun = nounAfter(situation, word);
  const isSelf = situation.role === 'self';
  const opensSentence = before.length === 0 || (before.length === 1 && GENERIC.has(before[0]!));
  const isLikelyAge = word.number! >= 10 && word.number! <= 30;
  const nextGender = GENERIC.has(situation.text.words[word.index + 1]?.folded ?? '') || after === 'f' || after === 'm';
  if (
    isLikelyAge &&
    opensSentence &&
    isSelf &&
    (nextGender ||
      before.length === 1 ||
      asked ||
      situation.text.sentences[word.sentence]!.end - situation.text.sentences[word.sentence]!.first <= 3)
  )
    return 2.6;
  if (isLikelyAge && before.slice(0, 3).some((one) => one === 'vi' || one === 'we') && (after === 'båda' || after === 'both'))
    return 3;
  if (isLikelyAge && isSelf && NOW.has(before[0] ?? '') && subject.about !== 'third' && subject.about !== 'named') return 2.4;
  if (
    isLikelyAge &&
    isSelf &&
    standsAlone(situation, word) &&
    subject.about === 'first' &&
    word.turn <= 2 &&
    after === '' &&
    before[0] !== 'av'
  )
    return 2.2;
  const isCompound =
    word.number !== null && (word.folded.endsWith('åring') || word.folded.endsWith('årig') || word.folded.endsWith('åriga'));
  if (isCompound && subjectOf(situation, word).about === 'unknown') return 2;
  if (isLikelyAge && isSelf && GENERIC.has(before[0] ?? '') && before[1] !== 'en' && before[1] !== 'a') return 2.4;
  const around = { situation, word, before, after, noun, subject, asked, isLikelyAge };
  if (!isSelf) return scoreOther(around);
  return situation.text.isNotes ? scoreNotes(around) : scoreOwn(around);
}

function candidates(situation: Situation): AgeCandidate[] {
  const found: AgeCandidate[] = [];
  const { words, turns } = situation.text;
  for (const turn of turns) {
    if (!turn.isStatement) continue;
    const reply = situation.reply(turn.index);
    const asked = reply?.topics.has('age') ?? false;
    for (let i = turn.firstWord; i < turn.endWord; i++) {
      const word = words[i]!;
      if (word.number === null || word.number < 5 || word.number > OLDEST_EXPOSED) continue;
      const before = windowBack(situation, word, 5);
      const isWordNumber = word.folded.charCodeAt(0) > 57;
      if (isAnotherQuantity(situation, word, before) || isPast(situation, word) || isPretended(situation, word)) continue;
      // "sex" is a number and a word of its own in this field of work.
      const direct = statedOf(situation, word);
      if (isWordNumber && word.number < 10 && !direct && !YEARS.has(near(situation, word, 1)?.folded ?? '')) continue;
      let score: number | null = direct ? scoreStated(situation, word, direct, asked) : scoreNoun(situation, word);
      if (score === null) score = scoreSubject(situation, word, before, asked);
      if (situation.text.sentences[word.sentence]!.isQuestion) score -= 1;
      if (score < 1) continue;
      const start = Math.max(turn.firstWord, direct?.first ?? i - 4);
      const from = words[start]!.sentence === word.sentence ? start : i;
      const to = Math.min(turn.endWord - 1, direct && !YEARS.has(near(situation, word, 1)?.folded ?? '') ? i : i + 2);
      found.push({
        age: ageSaid(situation, word, before),
        score,
        word,
        evidence: situation.quoteWords(from, words[to]!.sentence === word.sentence ? to : i),
      });
    }
  }
  return found;
}

/** "17. nej förresten jag är 16": words of correction between two ages of one turn. */
function isCorrection(situation: Situation, first: Word, second: Word): boolean {
  for (let i = second.index - 1; i > first.index && i > second.index - 13; i--)
    if (CORRECTS.has(situation.text.words[i]!.folded)) return true;
  return false;
}

/** Whole years now, of the exposed person. The last clear statement counts. */
export function readAge(situation: Situation): { age: number; evidence: Evidence; confidence: number } | undefined {
  let best: AgeCandidate | undefined;
  for (const one of candidates(situation)) {
    if (
      !best ||
      one.score > best.score + 0.9 ||
      (one.score >= best.score - 0.6 && one.word.turn > best.word.turn && one.score >= 2) ||
      (one.word.turn === best.word.turn && one.score > best.score && one.score >= 3) ||
      (one.score >= 2 && one.word.turn === best.word.turn && isCorrection(situation, best.word, one.word))
    )
      best = one;
  }
  if (!best) return undefined;
  return { age: best.age, evidence: best.evidence, confidence: best.score >= 2.5 ? 0.95 : best.score >= 2 ? 0.88 : 0.6 };
}

export function bandOf(age: number): string {
  if (age < 13) return 'under_13';
  if (age <= 15) return '13_15';
  if (age <= 17) return '16_17';
  if (age <= 20) return '18_20';
  return age <= 25 ? '21_25' : 'over_25';
}

export function age(situation: Situation): FieldOutcome {
  const read = readAge(situation);
  return read ? answer(read.age, [read.evidence], read.confidence) : notStated;
}

/** From the age, or from the school year of the exposed person. */
export function ageBand(situation: Situation): FieldOutcome {
  const read = readAge(situation);
  if (read && read.confidence >= 0.5) return answer(bandOf(read.age), [read.evidence], read.confidence);
  const years = situation
    .of('age_band')
    .filter(
      (match) =>
        situation.isStatement(match) &&
        !situation.isAsked(match) &&
        situation.isAboutExposed(match) &&
        !situation.isNegated(match),
    );
  const last = years[years.length - 1];
  return last ? answer(last.value, [situation.quote(last)], 0.85) : notStated;
}
