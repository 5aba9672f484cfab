import { useEffect, useState } from 'react';

/** The token after `#` in a one-time link. It is taken out of the address at once, so that it does not stay in the history. */
export function useOneTimeToken(): string {
  const [token] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  useEffect(() => {
    if (window.location.hash) window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);
  return token;
}
