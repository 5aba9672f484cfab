import type { FieldOutcome } from '../../proposal.ts';
import type { Evidence } from '../../reading.ts';
import type { Match } from '../../rules/match.ts';
import { answer, notStated } from '../outcome.ts';
import type { Reply, Situation } from '../situation.ts';

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
const NOT_NOW = new Set([
  'längre',
  'slutat',
  'slutade',
  'inte',
  'aldrig',
  'anymore',
  'stopped',
  'not',
  'never',
  'havent',
  'dont',
]);

/** Said of earlier times and expressly not of now: "förut men inte nu". */
function isOnlyThen(situation: Situation, match: Match): boolean {
  const sentence = situation.text.sentences[match.sentence]!;
  const end = Math.min(sentence.end + 8, situation.turn(match.turn).endWord);
  let then = false;
  let notNow = false;
  for (let i = sentence.first; i < end; i++) {
    const { folded } = situation.text.words[i]!;
    if (LONG_AGO.has(folded)) then = true;
    if (i > match.last && NOT_NOW.has(folded)) notNow = true;
  }
  return then && notNow;
}

function stated(situation: Situation, policy: YesOrNoPolicy): Statement[] {
  const found: Statement[] = [];
  for (const match of situation.of(policy.topic)) {
    if (!situation.isStatement(match) || situation.isHypothetical(match)) continue;
    if (situation.isAsked(match)) continue;
    if (policy.onlyExposed && !situation.isAboutExposed(match)) continue;
    // "Inte trygg" is not a no to danger.
    if (match.value === 'no' && !match.pattern.hasNegation && situation.isNegated(match)) continue;
    const evidence = [situation.quote(match)];
    let value = match.value as 'yes' | 'no';
    const noted = notedAnswer(situation, match);
    if (noted === 'unclear') continue;
    if (noted) value = noted;
    else if (value === 'yes' && situation.isNegated(match)) value = 'no';
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
    (word, i) =>
      NOT_NOW.has(word) &&
      (words[i + 1] === 'nu' ||
        words[i + 1] === 'now' ||
        words[i + 1] === 'längre' ||
        words[i + 1] === 'anymore' ||
        words[i + 1] === 'på' ||
        words[i + 1] === 'since'),
  );
  return denies || (words.some((word) => NOT_ANY_MORE.has(word)) && words.some((word) => NOT_NOW.has(word)));
}

function valueOfReply(situation: Situation, policy: YesOrNoPolicy, reply: Reply): 'yes' | 'no' | null {
  if (policy.placeAsk && reply.lastTopics.has(policy.placeAsk)) return reply.polarity === 'no' ? 'yes' : null;
  const isDanger = policy.dangerAsks?.some((ask) => reply.lastTopics.has(ask)) ?? false;
  if (isDanger && !policy.asks.some((ask) => reply.lastTopics.has(ask))) return reply.polarity === 'no' ? 'no' : null;
  if (policy.yesMeans === 'yes' && isNoLonger(situation, reply.turn)) return 'no';
  return reply.polarity === 'yes' ? policy.yesMeans : policy.noMeans;
}

function answered(situation: Situation, policy: YesOrNoPolicy): Statement[] {
  const found: Statement[] = [];
  const asks = [...policy.asks, ...(policy.dangerAsks ?? []), ...(policy.placeAsk ? [policy.placeAsk] : [])];
  for (const reply of situation.replies) {
    const isAsked =
      asks.some((ask) => reply.lastTopics.has(ask)) || (asks.some((ask) => reply.topics.has(ask)) && reply.length <= 4);
    if (!isAsked || (reply.polarity === 'open' && !(policy.yesMeans === 'yes' && isNoLonger(situation, reply.turn)))) continue;
    const value = valueOfReply(situation, policy, reply);
    if (value === null) continue;
    const ask = situation.of('ask').find((match) => match.turn === reply.questionTurn && asks.includes(match.value));
    const own = situation.quoteTurn(reply.turn);
    found.push({ value, turn: reply.turn, evidence: ask ? [own, situation.quoteSentence(ask.sentence)] : [own] });
  }
  return found;
}

const ASKING = new Set(['frågade', 'frågan', 'fråga', 'asked', 'question', 'ask', 'frågat', 'undrade']);

/** In notes: "Jag frågade om tankar på att ta sitt liv. Nej." The answer stands in the same sentence or opens the next. */
function notedAnswer(situation: Situation, match: Match): 'yes' | 'no' | 'unclear' | null {
  const { words, sentences, vocabulary } = situation.text;
  const sentence = sentences[match.sentence]!;
  let asks = false;
  for (let i = sentence.first; i < sentence.end; i++) if (ASKING.has(words[i]!.folded)) asks = true;
  if (!asks) return null;
  const end = Math.min(sentence.end + 4, situation.turn(match.turn).endWord);
  for (let i = sentence.first; i < end; i++) {
    const { folded } = words[i]!;
    if (
      i > match.first - 8 &&
      (folded === 'nej' || folded === 'nä' || folded === 'no' || folded === 'nekade' || folded === 'denied')
    )
      return 'no';
    if (i > match.last && vocabulary.yesWords.has(folded)) return 'yes';
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
