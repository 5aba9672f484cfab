import type { ReactNode } from 'react';
import type { Loaded } from '../connection/use-loaded.ts';
import { useSpeech } from '../language/language.tsx';
import { FailureNotice } from './notice.tsx';

export interface LoadingProps<Value> {
  readonly loaded: Loaded<Value>;
  readonly onRetry: () => void;
  readonly children: (value: Value) => ReactNode;
}

export function WhenLoaded<Value>({ loaded, onRetry, children }: LoadingProps<Value>) {
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={onRetry} />;
  return children(loaded.value);
}

/** Appears only when something takes longer than a blink. */
export function Waiting() {
  const { t } = useSpeech();
  return (
    <p className="waiting" role="status">
      {t('common.loading')}
    </p>
  );
}

export function ProgressBar({ label, done, total }: { label: string; done: number; total: number }) {
  const { t, formats } = useSpeech();
  const percent = total > 0 ? Math.min(100, Math.round((100 * done) / total)) : 0;
  return (
    <div className="progress">
      <label>
        <span>{label}</span>
        <progress max={100} value={percent} />
      </label>
      <span className="progress-number">
        {t('common.progress', { done: formats.number(done), total: formats.number(total), percent })}
      </span>
    </div>
  );
}
