import {
  breakAt,
  foldWord,
  isReadable,
  numberOf,
  type ReadableLanguage,
  tokenise,
  type Vocabulary,
  vocabularyOf,
} from '@varsam/language';
import type { Conversation, Speaker } from '../conversation.ts';

/**
 * Word: one word or number of the conversation, with what the rules need to know about its place.
 * `index` counts through the whole conversation; offsets are in its turn's text.
 */
export interface Word {
  readonly index: number;
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly number: number | null;
  /** Running number of its sentence and clause; equal numbers are the same sentence or clause. */
  readonly sentence: number;
  readonly clause: number;
}

export interface Sentence {
  readonly turn: number;
  readonly first: number;
  /** Exclusive word index. */
  readonly end: number;
  readonly isQuestion: boolean;
}

export interface AnnotatedTurn {
  readonly index: number;
  readonly speaker: Speaker;
  readonly text: string;
  readonly firstWord: number;
  readonly endWord: number;
  readonly firstSentence: number;
  readonly endSentence: number;
  /** The words count as said by the seeker: a seeker's turn, or a supporter's note of a call. */
  readonly isStatement: boolean;
  readonly isSupport: boolean;
}

export interface AnnotatedConversation {
  readonly conversation: Conversation;
  readonly language: ReadableLanguage;
  readonly vocabulary: Vocabulary;
  readonly isNotes: boolean;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly turns: readonly AnnotatedTurn[];
}

interface Growing {
  words: Word[];
  sentences: Sentence[];
  clause: number;
}

function opensClause(folded: string, next: string | undefined, vocabulary: Vocabulary): boolean {
  if (!vocabulary.clauseOpeners.has(folded)) return false;
  if (folded === 'å' || folded === 'o' || folded === 'och' || folded === 'and' || folded === 'n') {
    return next !== undefined && vocabulary.subjectPronouns.has(next);
  }
  return true;
}

const ASKED_SUBJECTS = new Set([
  'du',
  'ni',
  'hon',
  'han',
  'hen',
  'det',
  'någon',
  'nån',
  'man',
  'you',
  'he',
  'she',
  'they',
  'it',
  'there',
  'anyone',
  'this',
  'that',
  'we',
]);
const SPEAKER = new Set(['jag', 'i']);
const MODAL = new Set([
  'får',
  'kan',
  'ska',
  'skulle',
  'måste',
  'borde',
  'har',
  'är',
  'can',
  'should',
  'could',
  'am',
  'do',
  'will',
  'would',
]);

function asksByForm(first: Word | undefined, second: Word | undefined, vocabulary: Vocabulary): boolean {
  if (
    !first ||
    !vocabulary.questionWords.has(first.folded) ||
    first.folded === 'när' ||
    first.folded === 'when' ||
    first.folded === 'while'
  )
    return false;
  if (
    (first.folded.startsWith('va') && first.folded !== 'var') ||
    first.folded.startsWith('hu') ||
    first.folded.startsWith('wh') ||
    first.folded === 'how'
  )
    return true;
  return second !== undefined && (ASKED_SUBJECTS.has(second.folded) || (SPEAKER.has(second.folded) && MODAL.has(first.folded)));
}

function annotateTurn(text: string, turn: number, growing: Growing, vocabulary: Vocabulary): void {
  const tokens = tokenise(text);
  let sentenceStart = growing.words.length;
  let asks = false;
  const closeSentence = (): void => {
    const end = growing.words.length;
    if (end > sentenceStart) {
      const isQuestion = asks || asksByForm(growing.words[sentenceStart], growing.words[sentenceStart + 1], vocabulary);
      growing.sentences.push({ turn, first: sentenceStart, end, isQuestion });
    }
    sentenceStart = end;
    asks = false;
    growing.clause++;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' && token.kind !== 'number') {
      const gap = breakAt(text, tokens, i);
      if (gap === 'comma') growing.clause++;
      if (gap !== 'sentence') continue;
      if (text.charCodeAt(token.start) === 63) asks = true;
      const next = tokens[i + 1];
      if (!(next?.kind === 'mark' && breakAt(text, tokens, i + 1) === 'sentence')) closeSentence();
      continue;
    }
    const folded = foldWord(text.slice(token.start, token.end));
    const after = tokens[i + 2];
    const next = after?.kind === 'word' ? foldWord(text.slice(after.start, after.end)) : undefined;
    if (opensClause(folded, next, vocabulary)) growing.clause++;
    const number = numberOf(folded, vocabulary);
    growing.words.push({
      index: growing.words.length,
      turn,
      start: token.start,
      end: token.end,
      folded,
      number,
      sentence: growing.sentences.length,
      clause: growing.clause,
    });
  }
  closeSentence();
}

/** Notes written after a call: everything is the supporter's, and tells what the caller said. */
function isCallNotes(conversation: Conversation): boolean {
  return conversation.channel === 'call_notes' || conversation.channel === 'phone';
}

export function annotate(conversation: Conversation, language: string): AnnotatedConversation {
  const readable: ReadableLanguage = isReadable(language) ? language : 'sv';
  const vocabulary = vocabularyOf(readable);
  const isNotes = isCallNotes(conversation);
  const growing: Growing = { words: [], sentences: [], clause: 0 };
  const turns = conversation.turns.map((turn, index): AnnotatedTurn => {
    const firstWord = growing.words.length;
    const firstSentence = growing.sentences.length;
    annotateTurn(turn.text, index, growing, vocabulary);
    return {
      index,
      speaker: turn.speaker,
      text: turn.text,
      firstWord,
      endWord: growing.words.length,
      firstSentence,
      endSentence: growing.sentences.length,
      isStatement: turn.speaker === 'seeker' || isNotes,
      isSupport: turn.speaker === 'supporter',
    };
  });
  return { conversation, language: readable, vocabulary, isNotes, words: growing.words, sentences: growing.sentences, turns };
}
