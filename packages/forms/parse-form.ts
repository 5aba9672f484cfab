import { parseCondition } from './condition.ts';
import type { Field, FieldType, Form, LocalisedText, Option } from './form.ts';

/** What is wrong with a form: which field, which rule. `value` is a name or code of the form itself. */
export interface FormProblem {
  readonly field: string | null;
  readonly rule: FormRule;
  readonly value?: string;
}

export type FormRule =
  | 'form.notAnObject'
  | 'form.noFields'
  | 'form.badVersion'
  | 'field.noName'
  | 'field.badName'
  | 'field.duplicateName'
  | 'field.unknownType'
  | 'field.noLabel'
  | 'field.noOptions'
  | 'field.badCondition'
  | 'field.conditionOnUnknownField'
  | 'option.noValue'
  | 'option.duplicateValue';

export type ParsedForm =
  | { readonly ok: true; readonly form: Form }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

const types: ReadonlySet<string> = new Set(['select_one', 'select_multiple', 'integer', 'date', 'text', 'note', 'group']);

/**
 * Checks foreign JSON and gives a form, or every problem in it by field and rule.
 * Tolerates what hand-written forms leave out: labels as plain text, options as bare codes, no id, no version.
 */
export function parseForm(json: unknown): ParsedForm {
  if (!isObject(json)) return { ok: false, problems: [{ field: null, rule: 'form.notAnObject' }] };
  if (!Array.isArray(json.fields) || json.fields.length === 0)
    return { ok: false, problems: [{ field: null, rule: 'form.noFields' }] };
  const problems: FormProblem[] = [];
  const languages = Array.isArray(json.languages) ? json.languages.filter((code) => typeof code === 'string') : [];
  const defaultLanguage = languages[0] ?? 'sv';
  const version = json.version ?? 1;
  if (!Number.isInteger(version) || (version as number) < 1) problems.push({ field: null, rule: 'form.badVersion' });
  const fields = json.fields.map((field, place) => parseField(field, place, defaultLanguage, problems));
  checkNamesAndConditions(fields, problems);
  if (problems.length > 0) return { ok: false, problems };
  const id = typeof json.id === 'string' && json.id !== '' ? json.id : 'form';
  return {
    ok: true,
    form: { id, version: version as number, languages: languages.length > 0 ? languages : [defaultLanguage], fields },
  };
}

function parseField(json: unknown, place: number, language: string, problems: FormProblem[]): Field {
  const field = isObject(json) ? json : {};
  const name = typeof field.name === 'string' ? field.name : '';
  if (name === '') problems.push({ field: null, rule: 'field.noName', value: String(place + 1) });
  else if (!/^[\p{L}_][\p{L}\p{N}_.-]{0,99}$/u.test(name)) problems.push({ field: name, rule: 'field.badName' });
  const type = typeof field.type === 'string' ? field.type : '';
  if (!types.has(type)) problems.push({ field: name, rule: 'field.unknownType', value: type });
  const label = parseText(field.label, language);
  if (!label) problems.push({ field: name, rule: 'field.noLabel' });
  const isSelect = type === 'select_one' || type === 'select_multiple';
  const options = Array.isArray(field.options)
    ? field.options.map((option) => parseOption(option, name, language, problems))
    : [];
  if (isSelect && options.length === 0) problems.push({ field: name, rule: 'field.noOptions' });
  checkOptionValues(name, options, problems);
  const hint = parseText(field.hint, language);
  const definition = parseText(field.definition, language);
  return {
    name,
    type: type as FieldType,
    label: label ?? { [language]: name },
    ...(hint ? { hint } : {}),
    ...(isSelect ? { options } : {}),
    ...(typeof field.relevant === 'string' && field.relevant.trim() !== '' ? { relevant: field.relevant } : {}),
    ...(field.required === true ? { required: true } : {}),
    ...(definition ? { definition } : {}),
    ...oneOf('evidence', field.evidence, ['required', 'optional', 'none']),
    ...oneOf('share', field.share, ['statistic', 'local']),
    ...(field.safety === true ? { safety: true } : {}),
    ...oneOf('source', field.source, ['text', 'metadata', 'judgement']),
  };
}

function parseOption(json: unknown, field: string, language: string, problems: FormProblem[]): Option {
  if (typeof json === 'string' || typeof json === 'number') return { value: String(json), label: { [language]: String(json) } };
  const option = isObject(json) ? json : {};
  const value = typeof option.value === 'string' || typeof option.value === 'number' ? String(option.value) : '';
  if (value === '') problems.push({ field, rule: 'option.noValue' });
  const description = parseText(option.description, language);
  return { value, label: parseText(option.label, language) ?? { [language]: value }, ...(description ? { description } : {}) };
}

function checkOptionValues(field: string, options: readonly Option[], problems: FormProblem[]): void {
  const seen = new Set<string>();
  for (const { value } of options) {
    if (value !== '' && seen.has(value)) problems.push({ field, rule: 'option.duplicateValue', value });
    seen.add(value);
  }
}

function checkNamesAndConditions(fields: readonly Field[], problems: FormProblem[]): void {
  const names = new Set<string>();
  for (const { name } of fields) {
    if (name !== '' && names.has(name)) problems.push({ field: name, rule: 'field.duplicateName' });
    names.add(name);
  }
  for (const field of fields) {
    if (field.relevant === undefined) continue;
    const condition = parseCondition(field.relevant);
    if (!condition.ok) problems.push({ field: field.name, rule: 'field.badCondition', value: String(condition.at) });
    else
      for (const name of condition.fields.filter((other) => !names.has(other)))
        problems.push({ field: field.name, rule: 'field.conditionOnUnknownField', value: name });
  }
}

function parseText(json: unknown, language: string): LocalisedText | null {
  if (typeof json === 'string') return json.trim() === '' ? null : { [language]: json };
  if (!isObject(json)) return null;
  const entries = Object.entries(json).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

function oneOf<Key extends string, const Value extends string>(
  key: Key,
  json: unknown,
  allowed: readonly Value[],
): { [K in Key]?: Value } {
  return allowed.includes(json as Value) ? ({ [key]: json } as { [K in Key]?: Value }) : {};
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
