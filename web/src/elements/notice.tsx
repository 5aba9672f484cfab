import type { ReactNode } from 'react';
import { explainFailure, explainProblem, type Failure } from '../connection/failure.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from './button.tsx';

export interface NoticeProps {
  readonly kind?: 'plain' | 'good' | 'care';
  readonly children: ReactNode;
  readonly role?: 'alert' | 'status';
}

export function Notice({ kind = 'plain', children, role }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} role={role}>
      {children}
    </div>
  );
}

/** What happened, what is safe, the next step; with the lines that need a look. */
export function FailureNotice({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const { t, findKey } = useSpeech();
  const shown = failure.problems.slice(0, 50);
  return (
    <Notice kind="care" role="alert">
      <p>{explainFailure(t, findKey, failure)}</p>
      {shown.length > 0 && (
        <ul className="problem-list">
          {shown.map((problem) => (
            <li key={`${problem.line}-${problem.field}-${problem.code}`}>{explainProblem(t, findKey, problem)}</li>
          ))}
        </ul>
      )}
      {failure.problems.length > shown.length && <p>{t('problem.more', { count: failure.problems.length - shown.length })}</p>}
      {onRetry && <Button onClick={onRetry}>{t('common.tryAgain')}</Button>}
    </Notice>
  );
}
