import { useEffect, useState } from 'react';

type Listener = (text: string) => void;
const listeners = new Set<Listener>();

/** Says something to a screen reader without moving the focus. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** The one live region of the page. */
export function LiveRegion() {
  const [text, setText] = useState('');
  useEffect(() => {
    // A changing last character makes a repeated text be read again.
    let isEven = false;
    const listener: Listener = (next) => {
      isEven = !isEven;
      setText(isEven ? next : `${next}\u00a0`);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return (
    <div className="visually-hidden" aria-live="polite" role="status">
      {text}
    </div>
  );
}
