import { useState } from 'react';
import { useSpeech } from '../language/language.tsx';
import { announce } from './announce.tsx';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

export interface ShownOnceProps {
  readonly text: string;
  readonly value: string;
  readonly example?: string;
  readonly onDone: () => void;
}

/** A secret that is shown this one time. */
export function ShownOnce({ text, value, example, onDone }: ShownOnceProps) {
  const { t } = useSpeech();
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(value).then(
      () => {
        setCopied(true);
        announce(t('common.copied'));
      },
      // Without permission to copy, the text can still be marked by hand.
      () => setCopied(false),
    );
  };
  return (
    <Notice kind="good" role="status">
      <div className="once">
        <p>{text}</p>
        <pre>{value}</pre>
        {example && <pre>{example}</pre>}
        <div className="page-actions">
          <Button look="text" onClick={onDone}>
            {t('common.close')}
          </Button>
          <Button onClick={copy}>{isCopied ? t('common.copied') : t('common.copy')}</Button>
        </div>
      </div>
    </Notice>
  );
}
