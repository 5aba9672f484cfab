import { type Field, textIn } from '@varsam/forms';
import type { KeyboardEvent } from 'react';
import { KeyHint } from '../../elements/button.tsx';
import { useSpeech } from '../../language/language.tsx';
import type { AnswerView } from './answer-view.ts';
import { useDesk } from './desk-context.ts';

function moveAmongOptions(event: KeyboardEvent<HTMLElement>): void {
  const step =
    event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
  event.stopPropagation();
}

/** A short list of options, the first nine with their digit. */
export function OptionList({ field, view }: { field: Field; view: AnswerView }) {
  const { t, language } = useSpeech();
  const { pick } = useDesk();
  const isMultiple = field.type === 'select_multiple';
  const chosen = Array.isArray(view.value) ? view.value : [view.value];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of toggle buttons, not form controls with a legend.
    <div
      className="options"
      data-options=""
      role="group"
      aria-label={t(isMultiple ? 'review.options.several' : 'review.options.one', { field: textIn(field.label, language) })}
      onKeyDown={moveAmongOptions}
    >
      {field.options?.map((option, index) => {
        const isMaybe = view.possible.some((possible) => possible.value === option.value);
        return (
          <button
            key={option.value}
            type="button"
            tabIndex={-1}
            className={`option${isMaybe ? ' option-maybe' : ''}`}
            aria-pressed={chosen.includes(option.value)}
            title={textIn(option.description, language) || undefined}
            onClick={() => pick(field.name, option.value)}
          >
            {index < 9 && <KeyHint>{String(index + 1)}</KeyHint>}
            <span>
              {textIn(option.label, language)}
              {isMaybe && <span className="maybe-word"> {t('answer.state.possible')}</span>}
            </span>
          </button>
        );
      })}
    </div>
  );
}
