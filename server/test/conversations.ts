/** Invented conversations for tests, and a reader whose proposals a test sets itself. Circumstances and feelings only. */
import type { Answer } from '@varsam/forms';
import { type Conversation, type Evidence, emptyReading, type PossibleAnswer, type Reader, type Speaker } from '@varsam/reader';

export interface SentConversation {
  readonly externalId?: string;
  readonly channel: string;
  readonly language?: string;
  readonly date?: string;
  readonly turns: readonly { readonly speaker: Speaker; readonly text: string }[];
}

export interface ConversationBuilder {
  seeker(text: string): ConversationBuilder;
  supporter(text: string): ConversationBuilder;
  with(more: Partial<SentConversation>): ConversationBuilder;
  /** As a program or the page sends it. */
  sent(): SentConversation;
  /** As a reader gets it. */
  parsed(id?: string): Conversation;
}

export function aConversation(given: SentConversation = { channel: 'chat', language: 'sv', turns: [] }): ConversationBuilder {
  const say = (speaker: Speaker) => (text: string) => aConversation({ ...given, turns: [...given.turns, { speaker, text }] });
  return {
    seeker: say('seeker'),
    supporter: say('supporter'),
    with: (more) => aConversation({ ...given, ...more }),
    sent: () => given,
    parsed: (id = 'c1') => ({
      id,
      channel: given.channel,
      language: given.language ?? 'sv',
      turns: given.turns,
      ...(given.date ? { date: given.date } : {}),
    }),
  };
}

/** Three turns in which the seeker tells a county and says no to a safety question. */
export function anOrdinaryConversation(externalId?: string): SentConversation {
  return aConversation()
    .supporter('Hej, vad bra att du skriver. Var bor du?')
    .seeker('jag bor i lund')
    .supporter('Har du tankar på att inte vilja leva?')
    .seeker('nej, jag är mest ledsen')
    .with(externalId === undefined ? {} : { externalId })
    .sent();
}

export interface Proposals {
  readonly values?: Readonly<Record<string, Answer>>;
  /** Place of the words behind a value; without one the first turn of the seeker is quoted. */
  readonly evidence?: Readonly<Record<string, { readonly turn: number; readonly start: number; readonly end: number }>>;
  readonly possible?: Readonly<Record<string, string>>;
  readonly summary?: string;
}

/** Proposes what the test says, each with a true quote from the seeker. */
export function aReaderThat(proposes: Proposals): Reader {
  return {
    name: 'test',
    version: '1',
    read(conversation, form) {
      const quoted = (field: string): Evidence[] => {
        const first = conversation.turns.findIndex((turn) => turn.speaker === 'seeker');
        const place = proposes.evidence?.[field] ?? { turn: first, start: 0, end: conversation.turns[first]?.text.length ?? 0 };
        return [{ ...place, quote: conversation.turns[place.turn]?.text.slice(place.start, place.end) ?? '' }];
      };
      const possible: Record<string, PossibleAnswer[]> = {};
      for (const [field, value] of Object.entries(proposes.possible ?? {}))
        possible[field] = [{ value, evidence: quoted(field), confidence: 0.4 }];
      const empty = emptyReading(conversation, form, { name: 'test', version: '1' }, []);
      const names = Object.keys(proposes.values ?? {});
      return {
        ...empty,
        values: { ...empty.values, ...proposes.values },
        evidence: { ...empty.evidence, ...Object.fromEntries(names.map((name) => [name, quoted(name)])) },
        confidence: Object.fromEntries(names.map((name) => [name, 0.9])),
        possible,
        summary: proposes.summary ?? '',
        summaryEvidence: proposes.summary ? [[0]] : [],
      };
    },
  };
}

export function aReaderThatThrows(error: (conversation: Conversation) => Error): Reader {
  return {
    name: 'broken',
    version: '1',
    read(conversation) {
      throw error(conversation);
    },
  };
}
