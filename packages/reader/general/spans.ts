import { findDates, stemWord } from '@varsam/language';
import type { AnnotatedConversation, AnnotatedTurn, Word } from '../text/annotate.ts';

/** A place that could be an answer: words `first` to `last`, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly turn: number;
  readonly text: string;
  /** Folded words joined by spaces: two spans with the same key say the same. */
  readonly key: string;
}

export interface DatedSpan extends Span {
  readonly date: string;
}

/** What stands around the spans of one conversation, worked out once for all fields. */
export interface Surroundings {
  readonly text: AnnotatedConversation;
  readonly spans: readonly Span[];
  readonly numbers: readonly Span[];
  readonly dates: readonly DatedSpan[];
  readonly stems: readonly string[];
  /** Hashed word features per span, filled as they are needed. */
  readonly hashed: Map<Span, readonly number[]>;
  /** For each turn, the stems of the question it answers: the last sentence or two of the other speaker's turn before it. */
  readonly questionStems: readonly ReadonlySet<string>[];
  /** For each turn, how the next turn of the other speaker opens. */
  readonly answered: readonly ('yes' | 'no' | 'open')[];
  readonly opens: readonly ('yes' | 'no' | 'open')[];
}

const LONGEST_SPAN = 5;
const MOST_SPANS = 6_000;
const FUNCTION_WORDS = new Set(
  (
    'a an the and or but if so to of in on at by for from with as is are was were be been am do does did have has had i you he she it we they me him her us them my your his its our their this that these those there here not no yes will would can could should may might must about into then also just very s t re ve ll d m please thanks thank ok okay want need like looking find get book any some what when where which how who ' +
    'en ett den det de dem som och eller men om så att av i på till för från med är var vara har hade jag du han hon vi ni mig dig min mitt mina din ditt inte nej ja kan ska vill tack'
  ).split(' '),
);

function isContent(word: Word): boolean {
  return !FUNCTION_WORDS.has(word.folded);
}

function spanOf(text: AnnotatedConversation, first: number, last: number): Span {
  const { words, turns } = text;
  const start = words[first]!;
  const end = words[last]!;
  return {
    first,
    last,
    turn: start.turn,
    text: turns[start.turn]!.text.slice(start.start, end.end),
    key: words
      .slice(first, last + 1)
      .map((word) => word.folded)
      .join(' '),
  };
}

function spansOfTurn(text: AnnotatedConversation, turn: AnnotatedTurn, spans: Span[]): void {
  const { words } = text;
  for (let first = turn.firstWord; first < turn.endWord; first++) {
    if (!isContent(words[first]!)) continue;
    const { sentence } = words[first]!;
    for (let last = first; last < Math.min(first + LONGEST_SPAN, turn.endWord); last++) {
      if (spans.length >= MOST_SPANS) return;
      if (words[last]!.sentence !== sentence || (last > first && words[last]!.clause !== words[first]!.clause)) break;
      if (isContent(words[last]!)) spans.push(spanOf(text, first, last));
    }
  }
}

function openingOf(text: AnnotatedConversation, turn: AnnotatedTurn | undefined): 'yes' | 'no' | 'open' {
  if (!turn) return 'open';
  for (let i = turn.firstWord; i < Math.min(turn.endWord, turn.firstWord + 3); i++) {
    const { folded } = text.words[i]!;
    if (text.vocabulary.noWords.has(folded)) return 'no';
    if (text.vocabulary.yesWords.has(folded) || ACCEPTING.has(folded)) return 'yes';
  }
  return 'open';
}

const ACCEPTING = new Set([
  'great',
  'perfect',
  'sounds',
  'good',
  'nice',
  'cool',
  'fine',
  'awesome',
  'thats',
  'bra',
  'perfekt',
  'toppen',
]);

/** Looks once at a conversation for everything that could answer a field. */
export function lookAround(text: AnnotatedConversation): Surroundings {
  const spans: Span[] = [];
  const numbers: Span[] = [];
  const dates: DatedSpan[] = [];
  const stems = text.words.map((word) => stemWord(word.folded, text.language));
  const questionStems: Set<string>[] = [];
  for (const turn of text.turns) {
    spansOfTurn(text, turn, spans);
    const words = text.words.slice(turn.firstWord, turn.endWord);
    for (const word of words) if (word.number !== null) numbers.push(spanOf(text, word.index, word.index));
    for (const date of findDates(
      words.map((word) => word.folded),
      text.conversation.date,
      text.vocabulary,
    )) {
      dates.push({ ...spanOf(text, turn.firstWord + date.first, turn.firstWord + date.last), date: date.date });
    }
    const before = text.turns[turn.index - 1];
    const asked = new Set<string>();
    if (before && before.speaker !== turn.speaker) {
      for (let s = Math.max(before.firstSentence, before.endSentence - 2); s < before.endSentence; s++) {
        for (let w = text.sentences[s]!.first; w < text.sentences[s]!.end; w++) asked.add(stems[w]!);
      }
    }
    questionStems.push(asked);
  }
  const opens = text.turns.map((turn) => openingOf(text, turn));
  const answered = text.turns.map((turn) => opens[turn.index + 1] ?? 'open');
  return { text, spans, numbers, dates, stems, hashed: new Map(), questionStems, opens, answered };
}
