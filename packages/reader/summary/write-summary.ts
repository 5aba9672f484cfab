import type { Answer } from '@varsam/forms';
import type { Evidence } from '../reading.ts';
import type { AnnotatedConversation } from '../text/annotate.ts';
import { english, type SummaryPhrases, swedish } from './phrases.ts';

export interface WrittenSummary {
  readonly text: string;
  /** For each sentence, the turns it rests on. */
  readonly turns: readonly (readonly number[])[];
}

type Values = Readonly<Record<string, Answer>>;
type Quotes = Readonly<Record<string, readonly Evidence[]>>;

interface Draft {
  readonly text: string;
  readonly fields: readonly string[];
}

function listed(value: Answer | undefined, words: Readonly<Record<string, string>>, and: string): string {
  const codes = typeof value === 'object' && value !== null ? value : typeof value === 'string' ? [value] : [];
  const said = codes.map((code) => words[code]).filter((word): word is string => word !== undefined && word !== '');
  if (said.length <= 1) return said[0] ?? '';
  return `${said.slice(0, -1).join(', ')} ${and} ${said[said.length - 1]}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function whoWrites(values: Values, phrases: SummaryPhrases): Draft | null {
  const role = typeof values.contact_role === 'string' ? values.contact_role : null;
  if (role === null) return null;
  const isSelf = role === 'self';
  const age = typeof values.age === 'number' ? values.age : null;
  const gender = typeof values.gender === 'string' ? values.gender : null;
  const county = typeof values.county === 'string' ? phrases.counties[values.county] : undefined;
  const person = phrases.person(age, gender);
  const text = isSelf ? phrases.selfWrites(person) : phrases.otherWrites(phrases.roles[role] ?? phrases.roles.other!, person);
  return { text: county ? `${text}${phrases.from(county, isSelf)}` : text, fields: ['contact_role', 'age', 'gender', 'county'] };
}

function whatHappened(values: Values, phrases: SummaryPhrases): Draft | null {
  const forms = listed(values.violence_forms, phrases.forms, phrases.and);
  if (forms === '') return null;
  const who = typeof values.perpetrator_relation === 'string' ? phrases.relations[values.perpetrator_relation] : undefined;
  const where = listed(values.platform, phrases.platforms, phrases.and);
  const goes = typeof values.ongoing === 'string' ? phrases.ongoing[values.ongoing] : undefined;
  const text = `${phrases.tells(forms)}${who ? `, ${who}` : ''}${where ? `, ${phrases.via(where)}` : ''}`;
  return {
    text: goes ? `${text}. ${goes}` : text,
    fields: ['violence_forms', 'perpetrator_relation', 'platform', 'ongoing', 'compensation'],
  };
}

function howItFeels(values: Values, phrases: SummaryPhrases): Draft | null {
  const parts = [phrases.feels(listed(values.wellbeing, phrases.feelings, phrases.and)), ...phrases.safety(values)].filter(
    (part) => part !== '',
  );
  return parts.length === 0
    ? null
    : { text: parts.map(capitalise).join('. '), fields: ['wellbeing', 'immediate_danger', 'suicidal_thoughts', 'self_harm'] };
}

function whoKnows(values: Values, phrases: SummaryPhrases): Draft | null {
  const people = Array.isArray(values.told_anyone) ? (values.told_anyone as readonly string[]) : [];
  const known = people.includes('nobody') ? phrases.nobodyKnows : phrases.know(listed(people, phrases.people, phrases.and));
  const report = typeof values.police_report === 'string' ? (phrases.police[values.police_report] ?? '') : '';
  const concern = typeof values.concern_report === 'string' ? (phrases.concern[values.concern_report] ?? '') : '';
  const parts = [known, report, concern].filter((part) => part !== '');
  return parts.length === 0
    ? null
    : { text: parts.map(capitalise).join('. '), fields: ['told_anyone', 'police_report', 'concern_report'] };
}

function whatIsWanted(values: Values, phrases: SummaryPhrases): Draft | null {
  const wish = listed(values.need, phrases.needs, phrases.and);
  return wish === '' ? null : { text: phrases.wants(wish), fields: ['need'] };
}

function whatWasGiven(values: Values, phrases: SummaryPhrases): Draft | null {
  const support = listed(values.support_given, phrases.support, phrases.and);
  const pointed = listed(values.referral, phrases.services, phrases.and);
  const parts = [support === '' ? '' : phrases.gave(support), pointed === '' ? '' : phrases.pointed(pointed)].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? null : { text: parts.map(capitalise).join('. '), fields: ['support_given', 'referral'] };
}

function whatComesNext(values: Values, phrases: SummaryPhrases): Draft | null {
  return typeof values.next_step === 'string'
    ? { text: phrases.next(values.next_step.replace(/[.!?\s]+$/u, '')), fields: ['next_step'] }
    : null;
}

function turnsOf(fields: readonly string[], values: Values, quotes: Quotes): number[] {
  const turns = fields
    .filter((field) => values[field] !== null && values[field] !== undefined)
    .flatMap((field) => (quotes[field] ?? []).map((quote) => quote.turn));
  return [...new Set(turns)].sort((a, b) => a - b);
}

/**
 * A short summary in the conversation's language, third person, from the values that were read and nothing else.
 * Every sentence rests on the turns that its values rest on.
 */
export function writeSummary(text: AnnotatedConversation, values: Values, quotes: Quotes): WrittenSummary {
  const phrases = text.language === 'en' ? english : swedish;
  const drafts = [whoWrites, whatHappened, howItFeels, whoKnows, whatIsWanted, whatWasGiven, whatComesNext]
    .map((write) => write(values, phrases))
    .filter((draft): draft is Draft => draft !== null);
  const sentences: string[] = [];
  const turns: number[][] = [];
  for (const draft of drafts) {
    const rests = turnsOf(draft.fields, values, quotes);
    if (rests.length === 0) continue;
    for (const sentence of draft.text.split('. ')) {
      sentences.push(`${capitalise(sentence)}.`);
      turns.push(rests);
    }
  }
  return { text: sentences.join(' '), turns };
}
