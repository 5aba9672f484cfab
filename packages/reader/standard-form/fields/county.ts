import { placesStartingWith } from '@varsam/language';
import type { FieldOutcome } from '../../proposal.ts';
import type { Evidence } from '../../reading.ts';
import type { Word } from '../../text/annotate.ts';
import { answer, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';

const LIVES = new Set([
  'bor',
  'bodde',
  'boende',
  'bosatt',
  'flyttat',
  'flyttade',
  'hemma',
  'hem',
  'kommun',
  'live',
  'lives',
  'living',
  'based',
  'home',
  'moved',
  'flytta',
  'växte',
  'uppvuxen',
  'placerad',
  'lever',
]);
const BEFORE_PLACE = new Set([
  'i',
  'från',
  'utanför',
  'nära',
  'runt',
  'kring',
  'in',
  'from',
  'near',
  'outside',
  'på',
  'vid',
  'till',
  'mot',
  'norr',
  'söder',
  'around',
  'ifrån',
  'öster',
  'väster',
  'on',
  'of',
  'om',
  'at',
  'to',
]);
const STRONG_BEFORE = new Set(['från', 'utanför', 'from', 'near', 'nära', 'outside', 'ifrån']);
const AWAY = new Set([
  'åka',
  'åker',
  'åkte',
  'resa',
  'resan',
  'reste',
  'resten',
  'semester',
  'hotell',
  'hotellet',
  'festival',
  'träffa',
  'träffas',
  'träffade',
  'träffades',
  'mormor',
  'farmor',
  'morfar',
  'farfar',
  'släkt',
  'tåg',
  'tåget',
  'hände',
  'ses',
  'sågs',
  'mötte',
  'trip',
  'hotel',
  'met',
  'meet',
  'grandma',
  'visiting',
  'concert',
  'konsert',
  'cup',
  'läger',
  'lägret',
  'fest',
  'festen',
  'praktik',
  'match',
  'jouren',
  'mottagningen',
  'tågstation',
  'körde',
  'skjutsade',
  'weekend',
  'helgen',
  'kryssning',
  'ute',
  'party',
]);
const SCHOOL = new Set([
  'skola',
  'skolan',
  'skolor',
  'högstadieskola',
  'gymnasiet',
  'gymnasium',
  'gymnasieskola',
  'pluggar',
  'plugga',
  'går',
  'school',
  'highschool',
  'study',
  'studies',
  'socialtjänsten',
  'soc',
  'socialtjänst',
  'boende',
  'hvb',
  'klubb',
  'elev',
  'universitetet',
  'university',
  'uni',
  'college',
  'kommun',
  'jobbar',
  'lärare',
  'kurator',
  'internat',
  'folkhögskola',
  'student',
  'exchange',
  'here',
  'här',
  'ambulans',
  'utbytesår',
  'programmet',
]);

const PAST_HOME = new Set(['bodde', 'lived', 'kvar', 'uppvuxen', 'växte', 'flyttade från']);

interface PlaceCandidate {
  readonly county: string;
  readonly score: number;
  readonly evidence: Evidence;
  readonly turn: number;
}

function sentenceHas(situation: Situation, word: Word, words: ReadonlySet<string>, back: number, ahead = 2): boolean {
  for (let i = Math.max(0, word.index - back); i <= word.index + ahead && i < situation.text.words.length; i++) {
    const other = situation.text.words[i]!;
    if (other.sentence === word.sentence && words.has(other.folded) && (i < word.index || other.clause === word.clause))
      return true;
  }
  return false;
}

function isCapitalised(situation: Situation, word: Word): boolean {
  const first = situation.turn(word.turn).text.charAt(word.start);
  return first !== first.toLowerCase();
}

/** Somebody else's home: "han bor i", "from Malmö" said of him. */
function livesThere(situation: Situation, word: Word): 'mine' | 'others' | null {
  const { people, role, text } = situation;
  for (let i = word.index - 1; i >= 0 && word.index - i <= 7; i--) {
    const verb = text.words[i]!;
    if (verb.sentence !== word.sentence) return null;
    if (!LIVES.has(verb.folded)) continue;
    const around = [text.words[i - 1], text.words[i + 1], text.words[i - 2], text.words[i - 3]];
    for (const other of around) {
      if (!other || other.sentence !== word.sentence) continue;
      if (people.first.has(other.folded)) return 'mine';
      if (people.third.has(other.folded) || people.named.has(other.folded))
        return role === 'self' && !text.isNotes ? 'others' : 'mine';
    }
    return 'mine';
  }
  return null;
}

function isOthers(situation: Situation, word: Word): boolean {
  const { people, role } = situation;
  const lives = livesThere(situation, word);
  if (lives) return lives === 'others';
  for (let i = word.index - 1; i >= 0 && word.index - i <= 7; i--) {
    const other = situation.text.words[i]!;
    if (other.clause !== word.clause && word.index - i > 3) break;
    if (other.sentence !== word.sentence) break;
    if (people.first.has(other.folded)) return false;
    const isThird =
      people.third.has(other.folded) ||
      (people.named.has(other.folded) && role === 'self') ||
      ['kille', 'man', 'snubbe', 'gubbe', 'mannen', 'killen', 'snubben', 'guy', 'dude'].includes(other.folded);
    if (isThird)
      return role === 'self' && !situation.text.isNotes
        ? true
        : ['kille', 'man', 'snubbe', 'gubbe', 'mannen', 'killen', 'snubben', 'guy', 'dude'].includes(other.folded);
  }
  return false;
}

/** "Var bor han?", "var hände det?": the place that is answered is not the writer's home. */
function askedOfOther(situation: Situation, turn: number): boolean {
  const reply = situation.reply(turn);
  if (!reply) return false;
  const question = situation.turn(reply.questionTurn);
  let asksOther = false;
  for (let i = question.firstSentence; i < question.endSentence; i++) {
    const sentence = situation.text.sentences[i]!;
    if (!sentence.isQuestion) continue;
    const words = situation.text.words.slice(sentence.first, sentence.end).map((word) => word.folded);
    if (!words.some((word) => WHERE.has(word))) continue;
    const isOther =
      situation.role === 'self' &&
      !words.some((word) => word === 'du' || word === 'ni' || word === 'you') &&
      words.some((word) => OTHERS.has(word));
    asksOther = isOther || words.some((word) => HAPPENED.has(word));
  }
  return asksOther;
}

const WHERE = new Set(['var', 'vart', 'where']);
const OTHERS = new Set(['han', 'hon', 'de', 'dom', 'he', 'she', 'they', 'honom', 'gärningsmannen']);
const HAPPENED = new Set(['hände', 'hänt', 'hänger', 'träffades', 'sågs', 'skedde', 'happen', 'happened', 'meet', 'met']);

/** "bodde i", "växte upp i": a home that was. The verb nearest before the place decides. */
function isPastHome(situation: Situation, word: Word): boolean {
  for (let i = word.index - 1; i >= 0 && word.index - i <= 6; i--) {
    const other = situation.text.words[i]!;
    if (other.sentence !== word.sentence) return false;
    if (PAST_HOME.has(other.folded)) return true;
    if (LIVES.has(other.folded)) return false;
    if (other.folded === 'början' || other.folded === 'originally') return true;
  }
  return false;
}

/** "karlskoga där jag bor", "Tierp is small, we live here", "i Mjölby. vi bor där". */
function livesHere(situation: Situation, word: Word): boolean {
  const { people, text } = situation;
  for (let i = word.index + 1; i <= word.index + 8 && i < text.words.length; i++) {
    const other = text.words[i]!;
    if (other.turn !== word.turn) return false;
    if (other.folded !== 'bor' && other.folded !== 'live' && other.folded !== 'lives') continue;
    const around = [text.words[i - 2], text.words[i - 1], text.words[i + 1]].map((one) => one?.folded ?? '');
    const points = around.some((one) => ['där', 'här', 'here', 'there', 'where'].includes(one));
    return points && around.some((one) => people.first.has(one) || (situation.role !== 'self' && people.third.has(one)));
  }
  return false;
}

function scorePlace(situation: Situation, word: Word, isAmbiguous: boolean): number {
  const asksOfOther = askedOfOther(situation, word.turn);
  const asked = !asksOfOther && (situation.reply(word.turn)?.topics.has('county') ?? false);
  const before = situation.text.words[word.index - 1];
  const preposition = before && before.sentence === word.sentence && BEFORE_PLACE.has(before.folded) ? before.folded : '';
  const lives = sentenceHas(situation, word, LIVES, 5);
  if (
    isAmbiguous &&
    !(asked && (preposition !== '' || isCapitalised(situation, word))) &&
    !(preposition !== '' && (lives || isCapitalised(situation, word)))
  )
    return -1;
  let score = 0.5;
  if (preposition !== '') score += 0.5;
  if (STRONG_BEFORE.has(preposition)) score += 0.7;
  if (lives) score += isPastHome(situation, word) ? 0.3 : 2;
  else if (livesHere(situation, word)) score += 2;
  if (asksOfOther) score -= 1.5;
  if (asked) score += 2;
  if (sentenceHas(situation, word, SCHOOL, 6, 3)) score += 0.8;
  if (sentenceHas(situation, word, AWAY, 6, 3) && !lives && !asked) score -= 1.2;
  if (isOthers(situation, word)) score -= asked ? 1 : 2.2;
  const turn = situation.turn(word.turn);
  if (
    word.index - turn.firstWord <= 4 &&
    situation.text.words.slice(Math.max(turn.firstWord, word.index - 4), word.index).some((one) => one.number !== null)
  )
    score += 1;
  if (situation.text.isNotes && word.turn === 0) score += 0.8;
  return score;
}

function candidates(situation: Situation): PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  const { words } = situation.text;
  for (const word of words) {
    if (!situation.turn(word.turn).isStatement) continue;
    for (const place of placesStartingWith(word.folded)) {
      const last = words[word.index + place.words.length - 1];
      if (!last || last.turn !== word.turn) continue;
      const fits = place.words.every(
        (part, i) => i === 0 || words[word.index + i]!.folded === part || words[word.index + i]!.folded === `${part}s`,
      );
      if (!fits) continue;
      let score = scorePlace(situation, word, place.isAmbiguous);
      if (situation.text.sentences[word.sentence]!.isQuestion) score -= 0.7;
      const from =
        word.index > 0 && words[word.index - 1]!.sentence === word.sentence
          ? Math.max(word.index - 2, situation.turn(word.turn).firstWord)
          : word.index;
      const first = words[from]!.sentence === word.sentence ? from : word.index;
      if (score > 0)
        found.push({ county: place.county, score, turn: word.turn, evidence: situation.quoteWords(first, last.index) });
      break;
    }
  }
  return found;
}

/** Where the exposed person lives, from a county, municipality, town or landscape. The place of an event does not count. */
export function county(situation: Situation): FieldOutcome {
  let best: PlaceCandidate | undefined;
  for (const one of candidates(situation))
    if (!best || one.score > best.score || (one.score >= best.score - 0.3 && one.turn >= best.turn && one.score >= 2)) best = one;
  if (!best || best.score < 0.9)
    return best
      ? { possible: [{ value: best.county, evidence: [best.evidence], confidence: 0.4 }], abstained: 'unclear' }
      : notStated;
  return answer(best.county, [best.evidence], best.score >= 2 ? 0.95 : best.score >= 1.5 ? 0.85 : 0.65);
}
