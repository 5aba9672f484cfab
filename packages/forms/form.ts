/**
 * Form: the questions an organisation answers after a conversation, in one version.
 * A form is data. An answer holds option codes, never labels; `null` means not stated.
 */

export type LanguageCode = string;

/** A text per language code. Every label has at least one language. */
export type LocalisedText = Readonly<Record<LanguageCode, string>>;

export type FieldType = 'select_one' | 'select_multiple' | 'integer' | 'date' | 'text' | 'note' | 'group';

export interface Option {
  readonly value: string;
  readonly label: LocalisedText;
  readonly description?: LocalisedText;
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly label: LocalisedText;
  readonly hint?: LocalisedText;
  readonly options?: readonly Option[];
  /** XLSForm expression, for example `${ongoing} = 'ongoing' and selected(${platform}, 'snapchat')`. */
  readonly relevant?: string;
  readonly required?: boolean;
  /** What the answer means in this field, for people and readers. */
  readonly definition?: LocalisedText;
  readonly evidence?: 'required' | 'optional' | 'none';
  /** `statistic`: counts of it may leave the organisation. Absent means `local`. */
  readonly share?: 'statistic' | 'local';
  readonly safety?: boolean;
  /** Where the answer comes from: the words (default), the conversation's metadata, or a person's judgement. */
  readonly source?: 'text' | 'metadata' | 'judgement';
}

export interface Form {
  readonly id: string;
  readonly version: number;
  readonly languages: readonly LanguageCode[];
  readonly fields: readonly Field[];
}

/** Option code, whole number, ISO date or text; several option codes; or not stated. */
export type Answer = string | number | readonly string[] | null;

export type Answers = Readonly<Record<string, Answer>>;

/** Fields a person or reader answers: everything but notes and groups. */
export function answerableFields(form: Form): readonly Field[] {
  return form.fields.filter((field) => field.type !== 'note' && field.type !== 'group');
}

/** The field of that name, if the form has one. */
export function findField(form: Form, name: string): Field | undefined {
  return form.fields.find((field) => field.name === name);
}

/** The text in the wanted language, else in the first language there is. */
export function textIn(text: LocalisedText | undefined, language: LanguageCode): string {
  if (!text) return '';
  return text[language] ?? Object.values(text)[0] ?? '';
}
