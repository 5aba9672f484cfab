/** How an invented conversation is written down: the one who seeks help and the one who answers, line by line. */
import type { NewConversation } from '../../../organisation/conversation/conversation.contract.ts';

export interface DemoConversation extends Pick<NewConversation, 'turns'> {
  readonly externalId: string;
  /** How long before now it arrived. */
  readonly hoursAgo: number;
  readonly language: 'sv' | 'en';
  readonly channel: 'chat' | 'mail' | 'call_notes';
}

export type Line = NewConversation['turns'][number];

/** What the one who seeks help writes. */
export function s(text: string): Line {
  return { speaker: 'seeker', text };
}

/** What the supporter answers, or notes after a call. */
export function v(text: string): Line {
  return { speaker: 'supporter', text };
}

export function conversation(
  externalId: string,
  hoursAgo: number,
  language: DemoConversation['language'],
  channel: DemoConversation['channel'],
  turns: Line[],
): DemoConversation {
  return { externalId, hoursAgo, language, channel, turns };
}
