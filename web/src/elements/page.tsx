import { type ReactNode, useEffect, useRef } from 'react';

let hasShownAPage = false;

export interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly width?: 'reading' | 'wide';
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}

/** One screen: names the tab and moves the focus to its heading when a person has followed a link. */
export function Page({ title, lead, width = 'reading', children, aside }: PageProps) {
  const heading = usePageHeading(title);
  return (
    <main id="main" className={`page page-${width}`}>
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {aside}
      </header>
      {children}
    </main>
  );
}

export function usePageHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Varsam`;
  }, [title]);
  useEffect(() => {
    if (hasShownAPage) heading.current?.focus();
    hasShownAPage = true;
  }, []);
  return heading;
}
