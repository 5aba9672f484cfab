import type { ReactNode } from 'react';

/** A table that may be wider than the screen: it scrolls by itself, also from the keyboard. */
export function WideTable({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard.
    <section className="table-scroll" tabIndex={0} aria-label={label}>
      <table className={`plain-table${className ? ` ${className}` : ''}`}>{children}</table>
    </section>
  );
}
