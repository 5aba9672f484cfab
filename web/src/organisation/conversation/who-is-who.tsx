import { useEffect, useRef, useState } from 'react';
import { Button } from '../../elements/button.tsx';
import { useSpeech } from '../../language/language.tsx';
import type { SpeakerAnswer, SpeakerNames } from './use-intake.ts';

const parts = ['seeker', 'supporter', 'ignore'] as const;

export interface WhoIsWhoProps {
  readonly names: SpeakerNames;
  readonly onAnswer: (speakers: SpeakerAnswer) => void;
  readonly onBack: () => void;
  readonly isBusy: boolean;
}

/** Asked only when the file does not say who sought help and who gave it. */
export function WhoIsWho({ names, onAnswer, onBack, isBusy }: WhoIsWhoProps) {
  const { t } = useSpeech();
  const [chosen, setChosen] = useState<SpeakerAnswer>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isComplete = names.every(({ name }) => chosen[name]) && Object.values(chosen).includes('seeker');
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onAnswer(chosen);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t('whoIsWho.title')}
      </h2>
      <p>{t('whoIsWho.text')}</p>
      {names.map(({ name, turns, firstTurn }) => (
        <fieldset key={name} className="who">
          <legend>{t('whoIsWho.name', { name, count: turns })}</legend>
          <blockquote className="first-turn">{firstTurn}</blockquote>
          <div className="segments">
            {parts.map((part) => (
              <label key={part}>
                <input
                  type="radio"
                  name={`who-${name}`}
                  checked={chosen[name] === part}
                  onChange={() => setChosen({ ...chosen, [name]: part })}
                />
                <span>{t(`whoIsWho.${part}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="page-actions">
        <Button onClick={onBack}>{t('common.back')}</Button>
        <Button look="primary" type="submit" isBusy={isBusy || !isComplete}>
          {t('intake.go')}
        </Button>
      </div>
    </form>
  );
}
