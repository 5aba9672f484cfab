import type { Evidence } from '../reading.ts';
import { type About, aboutWhom, isHypothetical, negatorOf, type PersonWords } from '../rules/context.ts';
import { findMatches, type Match } from '../rules/match.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { AnnotatedConversation, AnnotatedTurn, Sentence } from '../text/annotate.ts';

/** What the seeker answers with: yes, no, or neither in so many words. */
export type Polarity = 'yes' | 'no' | 'open';

/** A seeker's turn read against the supporter's question just before it. */
export interface Reply {
  readonly turn: number;
  readonly questionTurn: number;
  /** Topics asked about in the turn before. */
  readonly topics: ReadonlySet<string>;
  /** Topics of its last question: what a bare yes or no is about. */
  readonly lastTopics: ReadonlySet<string>;
  readonly polarity: Polarity;
  /** Words of the turn. */
  readonly length: number;
}

export type Role = 'self' | 'friend' | 'parent' | 'relative' | 'professional' | 'other';

/** The conversation with every rule matched, every reply bound, and the cast known: what the field readers look at. */
export class Situation {
  readonly text: AnnotatedConversation;
  readonly matches: readonly Match[];
  readonly people: PersonWords;
  /** When the writer writes for another, words like "dottern" stand for the exposed person. */
  private readonly peopleForOthers: PersonWords;
  readonly replies: readonly Reply[];
  /** Some sentence tries to give orders to the reader; its words count for nothing. */
  readonly hasOrders: boolean;
  role: Role = 'self';
  /** Something that the form is about has been told. */
  hasExposure = false;
  private readonly byTopic = new Map<string, Match[]>();
  private readonly replyAt = new Map<number, Reply>();
  private readonly negations = new Map<Match, number>();

  constructor(text: AnnotatedConversation, rules: RuleSet, people: PersonWords) {
    this.text = text;
    this.people = people;
    this.peopleForOthers = {
      ...people,
      third: new Set([...people.third, ...people.exposed]),
      named: new Set([...people.named].filter((word) => !people.exposed.has(word))),
    };
    const all = withoutBlocked(findMatches(text, rules));
    const ordered = new Set(
      all.filter((match) => match.topic === 'cue.orders' && text.turns[match.turn]!.isStatement).map((match) => match.sentence),
    );
    this.hasOrders = ordered.size > 0;
    this.matches = ordered.size === 0 ? all : all.filter((match) => match.topic === 'cue.orders' || !ordered.has(match.sentence));
    for (const match of this.matches) {
      const list = this.byTopic.get(match.topic);
      if (list) list.push(match);
      else this.byTopic.set(match.topic, [match]);
    }
    this.replies = bindReplies(text, this.of('ask'), this.of('cue.answer'));
    for (const reply of this.replies) this.replyAt.set(reply.turn, reply);
  }

  of(topic: string): readonly Match[] {
    return this.byTopic.get(topic) ?? [];
  }

  turn(index: number): AnnotatedTurn {
    return this.text.turns[index]!;
  }

  sentenceOf(match: Match): Sentence {
    return this.text.sentences[match.sentence]!;
  }

  isStatement(match: Match): boolean {
    return this.turn(match.turn).isStatement;
  }

  isSupport(match: Match): boolean {
    return this.turn(match.turn).isSupport;
  }

  isNegated(match: Match): boolean {
    return this.negatorAt(match) >= 0;
  }

  negatorAt(match: Match): number {
    let known = this.negations.get(match);
    if (known === undefined) {
      known = negatorOf(this.text, match);
      this.negations.set(match, known);
    }
    return known;
  }

  isAsked(match: Match): boolean {
    return this.sentenceOf(match).isQuestion;
  }

  isHypothetical(match: Match): boolean {
    return isHypothetical(this.text, match);
  }

  about(match: Match): About {
    return aboutWhom(this.text, match, this.people);
  }

  /** Whether a first-person or third-person statement is about the exposed person here. */
  isAboutExposed(match: Match): boolean {
    const about = this.about(match);
    if (about === 'unknown') return true;
    if (this.text.isNotes && this.role === 'self') return about === 'third' || about === 'first';
    if (this.role === 'self') return about === 'first';
    return about === 'third' || aboutWhom(this.text, match, this.peopleForOthers) === 'third';
  }

  reply(turn: number): Reply | undefined {
    return this.replyAt.get(turn);
  }

  repliesTo(topic: string): Reply[] {
    return this.replies.filter((reply) => reply.topics.has(topic));
  }

  /** The reply that a bare yes or no gives to a question on this topic. */
  bareReplyTo(topic: string, polarity: Polarity): Reply[] {
    return this.replies.filter((reply) => reply.lastTopics.has(topic) && reply.polarity === polarity);
  }

  /** The words of a match as evidence, widened to its clause when that is short, so that the quote can be understood alone. */
  quote(match: Match): Evidence {
    const { words } = this.text;
    let first = match.first;
    let last = match.last;
    const negator = this.negatorAt(match);
    if (negator >= 0) {
      first = Math.min(first, negator);
      last = Math.max(last, negator);
    }
    const clause = words[match.first]!.clause;
    let from = first;
    let to = last;
    while (from > 0 && words[from - 1]!.clause === clause && words[from - 1]!.turn === match.turn) from--;
    while (to + 1 < words.length && words[to + 1]!.clause === words[last]!.clause && words[to + 1]!.turn === match.turn) to++;
    if (to - from < 12) {
      first = from;
      last = to;
    }
    return this.span(match.turn, words[first]!.start, words[last]!.end);
  }

  /** A whole short turn, or its first clause or sentence, as evidence. */
  quoteTurn(index: number): Evidence {
    const turn = this.turn(index);
    const sentence = this.text.sentences[turn.firstSentence];
    const { words } = this.text;
    const first = words[turn.firstWord];
    const last = words[turn.endWord - 1];
    if (!first || !last || !sentence) return this.span(index, 0, turn.text.length);
    if (turn.endWord - turn.firstWord <= 14) return this.span(index, first.start, last.end);
    return this.span(index, first.start, words[Math.min(sentence.end, turn.firstWord + 14) - 1]!.end);
  }

  quoteWords(first: number, last: number): Evidence {
    const { words } = this.text;
    return this.span(words[first]!.turn, words[first]!.start, words[last]!.end);
  }

  quoteSentence(index: number): Evidence {
    const sentence = this.text.sentences[index]!;
    return this.quoteWords(sentence.first, sentence.end - 1);
  }

  private span(turn: number, start: number, end: number): Evidence {
    return { turn, start, end, quote: this.turn(turn).text.slice(start, end) };
  }
}

function overlaps(a: Match, b: Match): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Takes away what a blocker of the same topic and value overlaps, and the blockers themselves. */
function withoutBlocked(matches: readonly Match[]): Match[] {
  const blockers = matches.filter((match) => match.pattern.blocks);
  if (blockers.length === 0) return [...matches];
  const byTurn = new Map<number, Match[]>();
  for (const blocker of blockers) byTurn.set(blocker.turn, [...(byTurn.get(blocker.turn) ?? []), blocker]);
  return matches.filter((match) => {
    if (match.pattern.blocks) return false;
    return !byTurn
      .get(match.turn)
      ?.some((blocker) => blocker.topic === match.topic && blocker.value === match.value && overlaps(blocker, match));
  });
}

function polarityOf(text: AnnotatedConversation, turn: AnnotatedTurn, cues: readonly Match[]): Polarity {
  let looked = 0;
  for (let i = turn.firstWord; i < turn.endWord && looked < 3; i++) {
    const { folded } = text.words[i]!;
    if (text.vocabulary.noWords.has(folded)) return 'no';
    if (text.vocabulary.yesWords.has(folded)) return 'yes';
    if (
      !text.vocabulary.fillers.has(folded) &&
      !['men', 'asså', 'eh', 'öh', 'hm', 'hmm', 'um', 'uh', 'tack', 'och'].includes(folded)
    )
      looked += 3;
    else looked++;
  }
  const cue = cues.find((match) => match.turn === turn.index && match.first <= turn.firstWord + 4);
  return cue ? (cue.value as Polarity) : 'open';
}

/** "Säg bara din ålder" asks without being a question. */
const ASKED_IN_STATEMENTS = new Set(['age', 'county', 'gender']);

function bindReplies(text: AnnotatedConversation, asks: readonly Match[], cues: readonly Match[]): Reply[] {
  const replies: Reply[] = [];
  if (text.isNotes) return replies;
  const asksByTurn = new Map<number, Match[]>();
  for (const ask of asks) asksByTurn.set(ask.turn, [...(asksByTurn.get(ask.turn) ?? []), ask]);
  let questionTurn = -1;
  for (const turn of text.turns) {
    if (turn.speaker === 'supporter') {
      questionTurn = turn.index;
      continue;
    }
    if (questionTurn < 0 || turn.index - questionTurn > 2) continue;
    const question = text.turns[questionTurn]!;
    let lastQuestion = -1;
    for (let i = question.firstSentence; i < question.endSentence; i++) if (text.sentences[i]!.isQuestion) lastQuestion = i;
    const asked = (asksByTurn.get(questionTurn) ?? []).filter(
      (match) =>
        text.sentences[match.sentence]!.isQuestion || match.pattern.elements.length > 1 || ASKED_IN_STATEMENTS.has(match.value),
    );
    const questionAsks = asked.filter((match) => text.sentences[match.sentence]!.isQuestion);
    replies.push({
      turn: turn.index,
      questionTurn,
      topics: new Set(
        [...questionAsks, ...asked.filter((match) => ASKED_IN_STATEMENTS.has(match.value))].map((match) => match.value),
      ),
      lastTopics: new Set(questionAsks.filter((match) => match.sentence === lastQuestion).map((match) => match.value)),
      polarity: polarityOf(text, turn, cues),
      length: turn.endWord - turn.firstWord,
    });
  }
  return replies;
}
