import type { Answer, Field } from '@varsam/forms';
import type { Conversation } from './conversation.ts';

const CHANNEL_CODES: Readonly<Record<string, readonly string[]>> = {
  chat: ['chat'],
  mail: ['mail', 'email', 'e-mail'],
  email: ['mail', 'email'],
  call_notes: ['phone', 'call', 'call_notes'],
  phone: ['phone', 'call'],
};

function optionFor(field: Field, wanted: readonly string[]): string | null {
  for (const code of wanted) {
    const option = field.options?.find((one) => one.value === code);
    if (option) return option.value;
  }
  return null;
}

/** The answer to a field that the form marks as metadata: the channel, the language, or the date of the conversation. */
export function metadataAnswer(field: Field, conversation: Conversation, language: string): Answer {
  if (field.type === 'date') return conversation.date ?? null;
  const name = field.name.toLowerCase();
  if (field.type === 'text') return name.includes('lang') ? language : conversation.channel;
  const asksLanguage =
    name.includes('lang') || name.includes('sprak') || name.includes('språk') || field.options?.some((one) => one.value === 'sv');
  if (asksLanguage) return optionFor(field, [language, 'other']);
  return optionFor(field, CHANNEL_CODES[conversation.channel] ?? [conversation.channel]);
}
