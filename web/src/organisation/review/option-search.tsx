import { type Answer, type Field, type Option, textIn } from '@varsam/forms';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useSpeech } from '../../language/language.tsx';
import type { AnswerView } from './answer-view.ts';
import { useDesk } from './desk-context.ts';
import { focusAnswer } from './places.ts';

function matching(options: readonly Option[], wanted: string, language: string): readonly Option[] {
  const needle = wanted.trim().toLocaleLowerCase('sv');
  if (!needle) return options;
  const label = (option: Option) => textIn(option.label, language).toLocaleLowerCase('sv');
  const begins = options.filter((option) => label(option).startsWith(needle));
  const holds = options.filter((option) => !begins.includes(option) && label(option).includes(needle));
  return [...begins, ...holds];
}

interface FoundOptionsProps {
  readonly id: string;
  readonly field: Field;
  readonly found: readonly Option[];
  readonly marked: Option | undefined;
  readonly chosen: readonly (Answer | undefined)[];
  /** The list follows the marked option only once somebody searches, so that opening it moves nothing. */
  readonly hasMoved: boolean;
  readonly onTake: (option: Option) => void;
}

function FoundOptions({ id, field, found, marked, chosen, hasMoved, onTake }: FoundOptionsProps) {
  const { language } = useSpeech();
  return (
    <div className="option-found" id={id} role="listbox" aria-label={textIn(field.label, language)}>
      {found.map((option) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search line above holds the keyboard.
        <div
          key={option.value}
          id={`${id}-${option.value}`}
          role="option"
          tabIndex={-1}
          aria-selected={chosen.includes(option.value)}
          className={option === marked ? 'is-marked' : undefined}
          ref={(element) => {
            if (option === marked && hasMoved) element?.scrollIntoView({ block: 'nearest' });
          }}
          onClick={() => onTake(option)}
        >
          {textIn(option.label, language)}
        </div>
      ))}
    </div>
  );
}

function useOptionSearch(field: Field) {
  const { language } = useSpeech();
  const { pick } = useDesk();
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => matching(field.options ?? [], wanted, language), [field.options, wanted, language]);
  const marked = found[Math.min(at, found.length - 1)];

  const search = (next: string) => {
    setWanted(next);
    setAt(0);
  };
  const take = (option: Option | undefined) => {
    if (!option) return;
    pick(field.name, option.value);
    search('');
    if (field.type !== 'select_multiple') focusAnswer(field.name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') take(marked);
    else if (event.key === 'Escape') focusAnswer(field.name);
    else return;
    event.preventDefault();
  };
  return { wanted, found, marked, hasMoved: wanted !== '' || at > 0, search, take, onKeyDown };
}

/** A long list: write a few letters, arrows choose, Enter takes it. */
export function OptionSearch({ field, view }: { field: Field; view: AnswerView }) {
  const { t, language } = useSpeech();
  const listId = useId();
  const { wanted, found, marked, hasMoved, search, take, onKeyDown } = useOptionSearch(field);
  const chosen = Array.isArray(view.value) ? view.value : [view.value];
  return (
    <div className="option-search">
      <input
        data-entry=""
        tabIndex={-1}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={marked ? `${listId}-${marked.value}` : undefined}
        aria-autocomplete="list"
        aria-label={t('review.options.search', { field: textIn(field.label, language) })}
        placeholder={t('review.options.search.short')}
        value={wanted}
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <FoundOptions id={listId} field={field} found={found} marked={marked} chosen={chosen} hasMoved={hasMoved} onTake={take} />
      {found.length === 0 && (
        <p className="hint" role="status">
          {t('review.options.none')}
        </p>
      )}
    </div>
  );
}
