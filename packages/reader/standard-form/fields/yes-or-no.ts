import type { FieldOutcome } from '../../proposal.ts';
import type { Evidence } from '../../reading.ts';
import type { Match } from '../../rules/match.ts';
import { answer, notStated } from '../outcome.ts';
import type { Reply, Situation } from '../situation.ts';
import { hasSaid, isDoneByAnother, isFeared, isOfExposed, isStatedInQuestion, isSupposed, negatesAnother } from './said-how.ts';

interface Statement {
  readonly value: 'yes' | 'no';
  readonly turn: number;
  readonly evidence: readonly Evidence[];
  /** Read as a no only because a negation stands near. */
  readonly isFlipped?: boolean;
}

export interface YesOrNoPolicy {
  readonly topic: string;
  /** Question topics whose bare yes or no answers this field. */
  readonly asks: readonly string[];
  /** Questions whose bare no means no ("är du i fara?"); a bare yes to them is left to a person. */
  readonly dangerAsks?: readonly string[];
  /** The question whether there is somewhere to sleep tonight: a no is danger. */
  readonly placeAsk?: string;
  /** A bare yes to the question means this ("are you safe?" - "yes" is no danger); null when a bare yes says nothing. */
  readonly yesMeans: 'yes' | 'no' | null;
  readonly noMeans: 'yes' | 'no' | null;
  readonly onlyExposed: boolean;
}

const LONG_AGO = new Set([
  'förut',
  'förra',
  'tiden',
  'tonåren',
  'barn',
  'yngre',
  'year',
  'years',
  'younger',
  'tidigare',
  'förr',
  'brukade',
  'sedan',
  'sen',
  'månader',
  'år',
  'före',
  'innan',
  'fjol',
  'used',
  'ago',
  'before',
  'previously',
  'earlier',
  'past',
  'back',
  'lastyear',
  'mellanstadiet',
  'högstadiet',
  'sommaren',
  'somras',
  'våras',
  'höstas',
  'hösten',
  'våren',
  'vintras',
]);
const NOT = new Set('inte aldrig ej int not never havent dont hasnt didnt doesnt'.split(' '));
const NOW = new Set('nu längre idag senaste sedan sen på sistone now anymore since recently lately today in'.split(' '));
const ENDED = new Set('slutat slutade upphört borta försvunnit stopped quit gone'.split(' '));
const LINKS = new Set('men fast och ja jag det gör gjort har hade but i and it do does she he hon han thats is'.split(' '));

/** Said of earlier times and expressly not of now: "förut men inte nu". */
function isOnlyThen(situation: Situation, match: Match): boolean {
  const { words, sentences } = situation.text;
  const sentence = sentences[match.sentence]!;
  const end = Math.min(sentence.end + 14, situation.turn(match.turn).endWord);
  let then = false;
  let notNow = false;
  let isLinked = true;
  for (let i = sentence.first; i < end; i++) {
    const { folded } = words[i]!;
    if (LONG_AGO.has(folded)) then = true;
    if (i <= match.last) continue;
    const denies = NOT.has(folded) && [1, 2, 3].some((step) => i + step < end && NOW.has(words[i + step]!.folded));
    const isOver = folded === 'över' && [1, 2, 3, 4].some((step) => /^sed?a?n$/u.test(words[i + step]?.folded ?? ''));
    // "Jag vill dö och orkar inte längre" denies nothing; "men inte längre" does.
    if (denies && isLinked) return true;
    if (denies || isOver || ENDED.has(folded)) notNow = true;
    if (!LINKS.has(folded)) isLinked = false;
  }
  return then && notNow;
}

/** Said to be so: not asked, not supposed, not feared, and not done by somebody else. */
function isAsserted(situation: Situation, policy: YesOrNoPolicy, match: Match): boolean {
  const isOwn = policy.onlyExposed;
  if (isOwn ? isSupposed(situation, match) : situation.isHypothetical(match)) return false;
  if (situation.isAsked(match) && !(isOwn && isStatedInQuestion(situation, match))) return false;
  return !isOwn || !(isFeared(situation, match) || isDoneByAnother(situation, match));
}

function stated(situation: Situation, policy: YesOrNoPolicy): Statement[] {
  const found: Statement[] = [];
  for (const match of situation.of(policy.topic)) {
    if (!situation.isStatement(match)) continue;
    const noted = notedAnswer(situation, match);
    if (noted === 'unclear') continue;
    if (noted === null && !isAsserted(situation, policy, match)) continue;
    if (policy.onlyExposed && noted === null && !isOfExposed(situation, match)) continue;
    // "Inte trygg" is not a no to danger.
    if (match.value === 'no' && !match.pattern.hasNegation && situation.isNegated(match)) continue;
    const isOwnNegation = !policy.onlyExposed || !negatesAnother(situation, match);
    if (match.value === 'no' && !isOwnNegation) continue;
    const evidence = [situation.quote(match), ...(noted ? [situation.quoteSentence(match.sentence)] : [])];
    let value = match.value as 'yes' | 'no';
    if (noted) value = noted;
    else if (value === 'yes' && isOwnNegation && situation.isNegated(match)) value = 'no';
    if (value === 'yes' && isOnlyThen(situation, match)) value = 'no';
    found.push({ value, turn: match.turn, evidence, isFlipped: match.value === 'yes' && value === 'no' && noted === null });
  }
  return found;
}

const NOT_ANY_MORE = new Set(['längre', 'förr', 'anymore', 'förut', 'tidigare', 'before', 'used']);

/** "Det har jag haft förr, inte nu": a yes about then and a no about now. */
function isNoLonger(situation: Situation, turn: number): boolean {
  const { firstWord, endWord } = situation.turn(turn);
  const words = situation.text.words.slice(firstWord, Math.min(endWord, firstWord + 24)).map((word) => word.folded);
  const denies = words.some(
    (word, i) => NOT.has(word) && ['nu', 'now', 'längre', 'anymore', 'på', 'since'].includes(words[i + 1] ?? ''),
  );
  return denies || (words.some((word) => NOT_ANY_MORE.has(word)) && words.some((word) => NOT.has(word)));
}

function valueOfReply(situation: Situation, policy: YesOrNoPolicy, reply: Reply): 'yes' | 'no' | null {
  if (policy.placeAsk && reply.lastTopics.has(policy.placeAsk)) return reply.polarity === 'no' ? 'yes' : null;
  const isDanger = policy.dangerAsks?.some((ask) => reply.lastTopics.has(ask)) ?? false;
  if (isDanger && !policy.asks.some((ask) => reply.lastTopics.has(ask))) return reply.polarity === 'no' ? 'no' : null;
  if (policy.yesMeans === 'yes' && isNoLonger(situation, reply.turn)) return 'no';
  return reply.polarity === 'yes' ? policy.yesMeans : policy.noMeans;
}

const POSES = new Set(['undrar', 'fråga', 'frågar', 'veta', 'wonder', 'wondering', 'ask', 'asking', 'know']);

/** The supporter's turns that put one of these questions, and whether another question comes last in it. */
function asksIn(situation: Situation, asks: readonly string[]): ReadonlyMap<number, Match> {
  const found = new Map<number, Match>();
  for (const match of situation.of('ask')) {
    if (!asks.includes(match.value) || !situation.isSupport(match) || found.has(match.turn)) continue;
    const sentence = situation.sentenceOf(match);
    let poses = sentence.isQuestion;
    for (let i = sentence.first; i < match.first; i++) if (POSES.has(situation.text.words[i]!.folded)) poses = true;
    if (poses) found.set(match.turn, match);
  }
  return found;
}

const asksSomething = (situation: Situation, turn: number): boolean => {
  const { firstSentence, endSentence } = situation.turn(turn);
  for (let i = firstSentence; i < endSentence; i++) if (situation.text.sentences[i]!.isQuestion) return true;
  return false;
};

const LEANS_YES = new Set(
  'ibland händer hänt haft gjort tänkt oftast ofta dagligen nätterna kvällarna periodvis emellanåt sometimes happens often mostly thought nights daily occasionally'.split(
    ' ',
  ),
);
const SOFT_YES = new Set('ok okej oki okay okey gärna visst sure please pls tack thanks exactly true right precis'.split(' '));

/** "Det händer ibland", "jag har tänkt på det": an answer that says yes without the word. */
function leansYes(situation: Situation, turn: number): boolean {
  const { firstWord, endWord, firstSentence, endSentence } = situation.turn(turn);
  if (endWord - firstWord > 14) return false;
  for (let i = firstSentence; i < endSentence; i++) if (situation.text.sentences[i]!.isQuestion) return false;
  const words = situation.text.words.slice(firstWord, endWord).map((word) => word.folded);
  const { third, named } = situation.people;
  if (situation.role === 'self' && words.some((word) => third.has(word) || named.has(word))) return false;
  return words.some((word) => LEANS_YES.has(word)) && !words.some((word) => situation.text.vocabulary.negators.has(word));
}

const DECLINED = new Set('prata berätta svara säga vet talk say answer know sure säker'.split(' '));

/** "Vill inte prata om det" and "I don't know" answer neither way. */
function isDeclined(situation: Situation, turn: number): boolean {
  const { firstWord, endWord } = situation.turn(turn);
  const words = situation.text.words.slice(firstWord, Math.min(endWord, firstWord + 5)).map((word) => word.folded);
  const isPlain = situation.text.vocabulary.noWords.has(words[0]!) && !NOT.has(words[0]!);
  return !isPlain && words.some((word) => DECLINED.has(word));
}

/** What a turn answers, with an "okej" that only takes note left out. */
function polarityIn(situation: Situation, policy: YesOrNoPolicy, reply: Reply): 'yes' | 'no' | 'open' {
  if (policy.yesMeans !== 'yes') return reply.polarity;
  const first = situation.text.words[situation.turn(reply.turn).firstWord];
  if (reply.polarity === 'yes' && first && SOFT_YES.has(first.folded)) return 'open';
  if (reply.polarity === 'no' && isDeclined(situation, reply.turn)) return 'open';
  return reply.polarity === 'open' && leansYes(situation, reply.turn) ? 'yes' : reply.polarity;
}

const PATIENCE_IN_WORDS = 24;

/** The question a turn answers: the one just before, or an earlier one left open while the supporter only waited. */
function questionBefore(situation: Situation, asked: ReadonlyMap<number, Match>, reply: Reply): number {
  if (asked.has(reply.questionTurn)) return reply.questionTurn;
  for (let turn = reply.questionTurn; turn >= 0 && turn > reply.questionTurn - 7; turn--) {
    const at = situation.turn(turn);
    if (asked.has(turn)) return turn;
    if (!at.isSupport) {
      if (situation.reply(turn)?.polarity !== 'open') return -1;
    } else if (asksSomething(situation, turn) || at.endWord - at.firstWord > PATIENCE_IN_WORDS) return -1;
  }
  return -1;
}

const OF_LIFE =
  /^(?:liv|livet|leva|dö|döden|död|finnas|vakna|försvinna|die|dying|life|live|living|alive|kill|killing|death|dead|here|självmord.*|suicid.*|livsleda)$/u;

/** A yes to "tankar på att skada dig?" is no yes to thoughts of taking one's life; a no to it is a no to both. */
function asksAboutLife(situation: Situation, policy: YesOrNoPolicy, ask: Match): boolean {
  if (policy.topic !== 'suicidal_thoughts') return true;
  const { first, end } = situation.sentenceOf(ask);
  for (let i = first; i < end; i++) if (OF_LIFE.test(situation.text.words[i]!.folded)) return true;
  return false;
}

function answered(situation: Situation, policy: YesOrNoPolicy): Statement[] {
  const found: Statement[] = [];
  const asks = [...policy.asks, ...(policy.dangerAsks ?? []), ...(policy.placeAsk ? [policy.placeAsk] : [])];
  const asked = asksIn(situation, asks);
  for (const reply of situation.replies) {
    const questionTurn = questionBefore(situation, asked, reply);
    if (questionTurn < 0) continue;
    const isDirect =
      asks.some((ask) => reply.lastTopics.has(ask)) || (asks.some((ask) => reply.topics.has(ask)) && reply.length <= 4);
    const isUnmarked = questionTurn === reply.questionTurn && !asksSomething(situation, questionTurn);
    // A bare "ja" after waiting words may only take note of them; "ja det har jag" answers.
    const isLate = policy.yesMeans === 'yes' && questionTurn < reply.questionTurn && reply.length >= 2 && reply.length <= 14;
    if (!isDirect && !isUnmarked && !isLate) continue;
    const polarity = polarityIn(situation, policy, reply);
    if (polarity === 'open' && !(policy.yesMeans === 'yes' && isNoLonger(situation, reply.turn))) continue;
    const value = isDirect
      ? valueOfReply(situation, policy, { ...reply, polarity })
      : valueOfLate(situation, policy, reply.turn, polarity);
    if (value === null || (value === 'yes' && !asksAboutLife(situation, policy, asked.get(questionTurn)!))) continue;
    const own = situation.quoteTurn(reply.turn);
    found.push({ value, turn: reply.turn, evidence: [own, situation.quoteSentence(asked.get(questionTurn)!.sentence)] });
  }
  return found;
}

function valueOfLate(
  situation: Situation,
  policy: YesOrNoPolicy,
  turn: number,
  polarity: 'yes' | 'no' | 'open',
): 'yes' | 'no' | null {
  if (policy.yesMeans !== 'yes') return null;
  if (isNoLonger(situation, turn)) return 'no';
  return polarity === 'yes' ? 'yes' : 'no';
}

const ASKING = new Set('frågade frågan fråga frågor asked question questions ask frågat frågar undrade tillfrågad'.split(' '));
const DENIES = new Set(
  'nej nä nää no nope nekar nekade nekat nekande förnekar förnekade förnekat dementerar denied denies denying'.split(' '),
);
const GONE = new Set(['borta', 'upphört', 'försvunnit', 'gone', 'stopped']);
const SAYS_NOT = new Set('inte aldrig ej not never doesnt didnt isnt hasnt dont havent wasnt'.split(' '));

/** "Jag frågade om tankar på att ta sitt liv. Nej." The answer stands in the same sentence or opens the next. */
function notedAnswer(situation: Situation, match: Match): 'yes' | 'no' | 'unclear' | null {
  const { words, sentences, vocabulary } = situation.text;
  const sentence = sentences[match.sentence]!;
  let asks = -1;
  for (let i = sentence.first; i < sentence.end; i++) if (ASKING.has(words[i]!.folded)) asks = i;
  if (asks < 0 || words[asks - 1]?.folded === 'utan') return null;
  // "När jag frågade sa hon att hon vill dö": the match is the answer itself.
  if (asks < match.first && hasSaid(situation, asks, match.first)) return null;
  for (let i = Math.max(sentence.first, match.first - 8); i < match.first; i++) if (DENIES.has(words[i]!.folded)) return 'no';
  for (let i = match.last + 1; i < sentence.end; i++) {
    const { folded, clause } = words[i]!;
    if (DENIES.has(folded)) return 'no';
    if (SAYS_NOT.has(folded) && clause !== words[match.last]!.clause) return 'no';
    if (vocabulary.yesWords.has(folded)) return 'yes';
  }
  const next = sentences[match.sentence + 1];
  if (!next || next.turn !== match.turn) return 'unclear';
  const answers = hasSaid(situation, next.first - 1, Math.min(next.end, next.first + 4));
  for (let i = next.first; i < next.end && i < next.first + (answers ? 14 : 5); i++) {
    const { folded } = words[i]!;
    if (DENIES.has(folded) || (answers && (SAYS_NOT.has(folded) || GONE.has(folded)))) return 'no';
    if (vocabulary.yesWords.has(folded)) return 'yes';
  }
  return 'unclear';
}

/**
 * A yes-or-no field about now. The last word counts; "no" comes from a denial or from a no to the question, never from silence.
 * Inside one turn a "no" that a pattern names outright wins over a "yes" it contains.
 */
export function yesOrNo(situation: Situation, policy: YesOrNoPolicy): FieldOutcome {
  const said = stated(situation, policy);
  const replies = answered(situation, policy);
  const all = [...said, ...replies.filter((reply) => !said.some((one) => one.turn === reply.turn))].sort(
    (a, b) => a.turn - b.turn,
  );
  const last = all[all.length - 1];
  if (!last) return notStated;
  const sameTurn = all.filter((one) => one.turn === last.turn);
  const yes = all.filter((one) => one.value === 'yes');
  const latest = sameTurn.find((one) => one.value === 'no') ?? last;
  // A stated yes is taken back only by words that mean it, not by a negation that happens to stand near.
  const chosen = latest.value === 'no' && latest.isFlipped && yes.length > 0 ? yes[yes.length - 1]! : latest;
  const evidence = [...chosen.evidence];
  const isContested = all.some((one) => one.value !== chosen.value);
  return answer(chosen.value, evidence, isContested ? 0.75 : 0.9);
}
