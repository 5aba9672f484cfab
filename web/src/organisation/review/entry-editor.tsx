import { type Answer, type Field, textIn } from '@varsam/forms';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { useDesk } from './desk-context.ts';
import { readEntry, writtenFrom } from './entry.ts';
import { focusAnswer } from './places.ts';

export interface EntryEditorProps {
  readonly field: Field;
  readonly value: Answer;
  readonly startWith: string | null;
}

function useEntry({ field, value, startWith }: EntryEditorProps) {
  const desk = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const isLeaving = useRef(false);
  const [written, setWritten] = useState(startWith ?? writtenFrom(value));
  const [rule, setRule] = useState<'number' | 'date' | null>(null);

  // A value that changes from outside (undo, another save) is shown; what is being written is never overwritten by the same value.
  const shown = useRef(value);
  useEffect(() => {
    if (shown.current === value) return;
    shown.current = value;
    setWritten(writtenFrom(value));
  }, [value]);
  // Before the next key arrives: what was begun on the row stands in the line and the line has the focus.
  useLayoutEffect(() => {
    if (startWith === null) return;
    setWritten(startWith);
    input.current?.focus();
  }, [startWith]);

  const take = (): boolean => {
    const entry = readEntry(field, written);
    setRule(entry.ok ? null : entry.rule);
    if (entry.ok && writtenFrom(value) !== written.trim()) desk.write(field.name, entry.value);
    return entry.ok;
  };
  const leave = () => {
    if (!isLeaving.current) take();
    isLeaving.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && take()) {
      event.preventDefault();
      desk.acceptAndGoOn(field.name);
    }
    if (event.key === 'Escape') {
      setWritten(writtenFrom(value));
      setRule(null);
      isLeaving.current = true;
      focusAnswer(field.name);
    }
  };
  return { input, written, setWritten, rule, leave, onKeyDown };
}

/** A line to write a number, a date or a text in. Enter takes it, Escape leaves it as it was. */
export function EntryEditor(props: EntryEditorProps) {
  const { field } = props;
  const { t, language } = useSpeech();
  const id = useId();
  const { input, written, setWritten, rule, leave, onKeyDown } = useEntry(props);
  return (
    <div className={`entry-line entry-${field.type}`}>
      <input
        ref={input}
        id={id}
        data-entry=""
        tabIndex={-1}
        type="text"
        inputMode={field.type === 'text' ? 'text' : 'numeric'}
        autoComplete="off"
        aria-label={textIn(field.label, language)}
        aria-invalid={rule !== null}
        aria-describedby={rule ? `${id}-rule` : undefined}
        placeholder={t(`review.entry.${field.type === 'integer' ? 'number' : field.type === 'date' ? 'date' : 'text'}`)}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {rule && (
        <p className="entry-rule" id={`${id}-rule`} role="alert">
          {t(`review.entry.bad.${rule}`)}
        </p>
      )}
    </div>
  );
}
