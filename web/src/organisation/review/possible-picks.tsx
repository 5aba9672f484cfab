import type { Field } from '@varsam/forms';
import { Button } from '../../elements/button.tsx';
import { useSpeech } from '../../language/language.tsx';
import type { AnswerView } from './answer-view.ts';
import { useDesk } from './desk-context.ts';
import { labelOfOption } from './words.ts';

/** The possible answers as buttons, for fields that have no list of options to pick in. */
export function PossiblePicks({ field, view }: { field: Field; view: AnswerView }) {
  const { t, language } = useSpeech();
  const { pick } = useDesk();
  return (
    <div className="options" data-options="">
      {view.possible.map((possible) => (
        <Button
          key={String(possible.value)}
          tabIndex={-1}
          className="option option-maybe"
          onClick={() => pick(field.name, possible.value)}
        >
          {t('review.possiblePick', { value: labelOfOption(field, possible.value, language) })}
        </Button>
      ))}
    </div>
  );
}
