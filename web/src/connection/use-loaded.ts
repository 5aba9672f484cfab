import { useCallback, useEffect, useRef, useState } from 'react';
import { asFailure, type Failure } from './failure.ts';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly value: Value };

/** Loads when the key changes, and again on demand. An answer that comes too late is dropped. */
export function useLoaded<Value>(key: string, load: () => Promise<Value>) {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  const latest = useRef(load);
  latest.current = load;
  const turn = useRef(0);

  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const value = await latest.current();
      if (mine === turn.current) setLoaded({ state: 'ready', value });
    } catch (thrown) {
      if (mine === turn.current) setLoaded({ state: 'failed', failure: asFailure(thrown) });
    }
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when to load again.
  useEffect(() => {
    setLoaded((before) => (before.state === 'ready' ? before : { state: 'loading' }));
    void reload();
    return () => {
      turn.current += 1;
    };
  }, [key, reload]);

  return { loaded, reload, setLoaded };
}
