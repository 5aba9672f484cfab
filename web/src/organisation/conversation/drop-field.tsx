import { useRef, useState } from 'react';
import { Button } from '../../elements/button.tsx';
import { useSpeech } from '../../language/language.tsx';
import { fileKinds } from './intake.ts';

/** A place to drop files, which is also a button to choose them. */
export function DropField({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useSpeech();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drop zone, not a set of form controls with a legend.
    <div
      role="group"
      aria-label={t('intake.files')}
      className={`drop-field${isOver ? ' is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <span>{t('intake.drop')}</span>
      <Button onClick={() => input.current?.click()}>{t('intake.choose')}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={fileKinds.join(',')}
        aria-label={t('intake.choose')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <span className="quiet">{fileKinds.join(' ')}</span>
    </div>
  );
}
