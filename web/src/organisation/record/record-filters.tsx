import { type Form, textIn } from '@varsam/forms';
import { useEffect, useState } from 'react';
import { Button } from '../../elements/button.tsx';
import { Choice, Entry } from '../../elements/entry.tsx';
import { useSpeech } from '../../language/language.tsx';
import { describeFilter, filterFields, type RecordSearch } from './record-search.ts';

export interface RecordFiltersProps {
  readonly form: Form;
  readonly search: RecordSearch;
  readonly onChange: (search: RecordSearch) => void;
}

const unset = '#';

function AddFilter({ form, onAdd }: { form: Form; onAdd: (filter: string) => void }) {
  const { t, language } = useSpeech();
  const [name, setName] = useState(unset);
  const [value, setValue] = useState(unset);
  const field = filterFields(form).find((each) => each.name === name);
  const options = (field?.options ?? []).map((option) => ({ value: option.value, label: textIn(option.label, language) }));
  const add = (chosen: string) => {
    onAdd(`${name}:${chosen}`);
    setName(unset);
    setValue(unset);
  };
  return (
    <div className="add-filter">
      <Choice
        label={t('records.filter.field')}
        value={name}
        options={[
          { value: unset, label: t('records.filter.choose') },
          ...filterFields(form).map((each) => ({ value: each.name, label: textIn(each.label, language) })),
        ]}
        onChange={(next) => {
          setName(next);
          setValue(unset);
        }}
      />
      {field && options.length > 0 && (
        <Choice
          label={t('records.filter.is')}
          value={value}
          options={[{ value: unset, label: t('records.filter.choose') }, ...options, { value: '', label: t('answer.notStated') }]}
          onChange={add}
        />
      )}
      {field && options.length === 0 && (
        <>
          <Entry
            label={t(field.type === 'date' ? 'records.filter.dates' : 'records.filter.numbers')}
            value={value === unset ? '' : value}
            placeholder={field.type === 'date' ? '2026-01-01..2026-06-30' : '14..17'}
            onChange={(event) => setValue(event.target.value.trim())}
          />
          <Button onClick={() => add(value === unset ? '' : value)}>{t('records.filter.add')}</Button>
        </>
      )}
    </div>
  );
}

/** Search, dates and filters; what is chosen stands as a row of chips that can be taken away. */
export function RecordFilters({ form, search, onChange }: RecordFiltersProps) {
  const { t, language } = useSpeech();
  const [q, setQ] = useState(search.q);
  useEffect(() => setQ(search.q), [search.q]);
  useEffect(() => {
    if (q === search.q) return;
    const timer = window.setTimeout(() => onChange({ ...search, q }), 300);
    return () => window.clearTimeout(timer);
  }, [q, search, onChange]);
  return (
    <search className="record-search" aria-label={t('records.search')}>
      <div className="record-search-line">
        <Entry
          label={t('records.search')}
          hint={t('records.search.hint')}
          type="search"
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
        <Entry
          label={t('records.from')}
          type="date"
          value={search.from}
          onChange={(event) => onChange({ ...search, from: event.target.value })}
        />
        <Entry
          label={t('records.to')}
          type="date"
          value={search.to}
          onChange={(event) => onChange({ ...search, to: event.target.value })}
        />
      </div>
      <AddFilter
        form={form}
        onAdd={(filter) => !search.filters.includes(filter) && onChange({ ...search, filters: [...search.filters, filter] })}
      />
      {search.filters.length > 0 && (
        <ul className="chips">
          {search.filters.map((filter) => {
            const words = describeFilter(form, filter, language, t('answer.notStated'));
            return (
              <li key={filter}>
                <button
                  type="button"
                  className="chip"
                  aria-label={t('records.filter.remove', { filter: words })}
                  onClick={() => onChange({ ...search, filters: search.filters.filter((each) => each !== filter) })}
                >
                  {words} <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </search>
  );
}
