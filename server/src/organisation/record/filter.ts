/** What somebody looks for among the records, from the query of an address to conditions on fields. Pure. */
import { answerableFields, type Field, type Form, findField } from '@varsam/forms';
import { VarsamError } from '../../platform/error.ts';

export type RecordFilter =
  /** Not stated. */
  | { readonly kind: 'open'; readonly field: string }
  | { readonly kind: 'is'; readonly field: string; readonly value: string | number }
  /** One of several options. */
  | { readonly kind: 'holds'; readonly field: string; readonly value: string }
  | { readonly kind: 'between'; readonly field: string; readonly from: number; readonly to: number }
  | { readonly kind: 'dates'; readonly field: string; readonly from: string; readonly to: string }
  | { readonly kind: 'any'; readonly field: string; readonly of: readonly RecordFilter[] };

/**
 * `county:skane`, `age:14..17`, `ongoing:` (not stated), `platform:discord`.
 * @throws VarsamError `record.badFilter`, naming the field.
 */
export function parseFilters(form: Form, filter: string | readonly string[] | undefined): readonly RecordFilter[] {
  const texts = filter === undefined ? [] : typeof filter === 'string' ? [filter] : filter;
  return texts.map((text) => {
    const colon = text.indexOf(':');
    const field = findField(form, colon < 0 ? '' : text.slice(0, colon));
    if (!field || field.type === 'text' || field.type === 'note' || field.type === 'group')
      throw new VarsamError('record.badFilter', { field: colon < 0 ? null : text.slice(0, colon).slice(0, 100) });
    return parseFilter(field, text.slice(colon + 1));
  });
}

function parseFilter(field: Field, value: string): RecordFilter {
  const refuse = (): never => {
    throw new VarsamError('record.badFilter', { field: field.name });
  };
  if (value === '') return { kind: 'open', field: field.name };
  if (field.type === 'integer') {
    const [from = '', to = from] = value.split('..');
    const numbers = [
      Number(from === '' ? Number.MIN_SAFE_INTEGER : from),
      Number(to === '' ? Number.MAX_SAFE_INTEGER : to),
    ] as const;
    return numbers.every(Number.isSafeInteger)
      ? { kind: 'between', field: field.name, from: numbers[0], to: numbers[1] }
      : refuse();
  }
  if (field.type === 'date') {
    const [from = '', to = from] = value.split('..');
    if (![from, to].every((day) => day === '' || /^\d{4}-\d{2}-\d{2}$/.test(day))) refuse();
    return { kind: 'dates', field: field.name, from: from || '0000', to: to || '9999' };
  }
  if (!field.options?.some((option) => option.value === value)) return refuse();
  return field.type === 'select_multiple'
    ? { kind: 'holds', field: field.name, value }
    : { kind: 'is', field: field.name, value };
}

/** Words somebody searches for, against the labels of the options in every language: each word must be found. */
export function searchFilters(form: Form, words: string | undefined): readonly RecordFilter[] {
  const wanted = (words ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return wanted.map((word) => ({ kind: 'any', field: '', of: optionsNamed(form, word) }));
}

function optionsNamed(form: Form, word: string): RecordFilter[] {
  const number = Number(word);
  return answerableFields(form).flatMap((field): RecordFilter[] => {
    if (field.type === 'integer') return Number.isSafeInteger(number) ? [{ kind: 'is', field: field.name, value: number }] : [];
    return (field.options ?? [])
      .filter((option) => Object.values(option.label).some((label) => label.toLowerCase().includes(word)))
      .map((option) =>
        field.type === 'select_multiple'
          ? { kind: 'holds', field: field.name, value: option.value }
          : { kind: 'is', field: field.name, value: option.value },
      );
  });
}
