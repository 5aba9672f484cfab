import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'plain' | 'text' | 'danger';
  /** The key that does the same, printed small. */
  readonly keyHint?: string;
  readonly isBusy?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', keyHint, isBusy, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`button button-${look}${className ? ` ${className}` : ''}`}
      aria-disabled={isBusy || rest['aria-disabled'] || undefined}
      aria-keyshortcuts={keyHint ? ariaKey(keyHint) : undefined}
      onClick={isBusy ? undefined : rest.onClick}
    >
      <span>{children}</span>
      {keyHint && <KeyHint>{keyHint}</KeyHint>}
    </button>
  );
}

export function KeyHint({ children }: { children: string }) {
  return (
    <span className="key-hint" aria-hidden="true">
      {children}
    </span>
  );
}

function ariaKey(hint: string): string {
  return hint.replaceAll('↵', 'Enter').replaceAll('⌫', 'Backspace').replaceAll('Ctrl ', 'Control+').replaceAll(' ', '');
}
