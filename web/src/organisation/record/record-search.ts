/** Record search: what is looked for, kept in the address so that Back, a bookmark and the export mean the same selection. Pure. */
import { answerableFields, type Field, type Form, textIn } from '@varsam/forms';

export interface RecordSearch {
  readonly q: string;
  readonly from: string;
  readonly to: string;
  /** `field:value`, `field:14..17`, `field:` for not stated. */
  readonly filters: readonly string[];
}

export function readSearch(params: URLSearchParams): RecordSearch {
  return {
    q: params.get('q') ?? '',
    from: params.get('from') ?? '',
    to: params.get('to') ?? '',
    filters: params.getAll('filter'),
  };
}

export function writeSearch(search: RecordSearch, more: Readonly<Record<string, string>> = {}): URLSearchParams {
  const params = new URLSearchParams();
  if (search.q) params.set('q', search.q);
  if (search.from) params.set('from', search.from);
  if (search.to) params.set('to', search.to);
  for (const filter of search.filters) params.append('filter', filter);
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  return params;
}

export function filterFields(form: Form): readonly Field[] {
  return answerableFields(form).filter((field) => field.type !== 'text');
}

/** `county:skane` as people read it. */
export function describeFilter(form: Form, filter: string, language: string, notStated: string): string {
  const colon = filter.indexOf(':');
  const field = form.fields.find((each) => each.name === filter.slice(0, colon));
  const value = filter.slice(colon + 1);
  if (!field) return filter;
  const option = field.options?.find((each) => each.value === value);
  const words = value === '' ? notStated : option ? textIn(option.label, language) : value.replace('..', '–');
  return `${textIn(field.label, language)}: ${words}`;
}

const wantedColumns = ['contact_role', 'age_band', 'county', 'violence_forms', 'ongoing'];

/** A few telling answers for the list: those of the standard form, else the first that are counted. */
export function listColumns(form: Form): readonly Field[] {
  const fields = answerableFields(form);
  const known = wantedColumns.flatMap((name) => fields.filter((field) => field.name === name));
  if (known.length >= 3) return known;
  return fields.filter((field) => field.type !== 'text').slice(0, 5);
}
