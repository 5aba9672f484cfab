import { type Ref, useEffect, useMemo, useState } from 'react';
import { Button } from '../../elements/button.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ConversationTurns } from './conversation-turns.tsx';
import { useDesk } from './desk-context.ts';
import { scrollToPlace } from './places.ts';
import type { ReviewState } from './review-state.ts';
import { findHits, type Hit } from './segments.ts';

const noHits: readonly Hit[] = [];

export interface ConversationColumnProps {
  readonly state: ReviewState;
  readonly lit: string | null;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onLeaveSearch: () => void;
}

/** The words, with a search over them. */
export function ConversationColumn({ state, lit, searchRef, onLeaveSearch }: ConversationColumnProps) {
  const { t } = useSpeech();
  const { turns } = useDesk();
  const [wanted, setWanted] = useState('');
  const [current, setCurrent] = useState(0);
  const texts = useMemo(() => turns.map((turn) => turn.text), [turns]);
  const hits = useMemo(() => (wanted ? findHits(texts, wanted) : noHits), [texts, wanted]);
  const hit = hits[current % Math.max(1, hits.length)];

  useEffect(() => {
    if (hit) scrollToPlace(hit);
  }, [hit]);

  return (
    <section className="column conversation" aria-labelledby="conversation-title">
      <div className="column-head">
        <h2 id="conversation-title">{t('review.conversation')}</h2>
        <search className="search">
          <input
            ref={searchRef}
            type="search"
            value={wanted}
            aria-label={t('review.search')}
            placeholder={t('review.search.short')}
            aria-keyshortcuts="/"
            onChange={(event) => {
              setWanted(event.target.value);
              setCurrent(0);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') setCurrent(current + (event.shiftKey ? hits.length - 1 : 1));
              if (event.key === 'Escape') {
                setWanted('');
                onLeaveSearch();
              }
            }}
          />
          {wanted.length > 1 && (
            <span className="search-count" role="status">
              {t('review.search.count', { at: hits.length === 0 ? 0 : (current % hits.length) + 1, count: hits.length })}
            </span>
          )}
          {hits.length > 1 && (
            <Button look="text" onClick={() => setCurrent(current + 1)}>
              {t('review.search.next')}
            </Button>
          )}
        </search>
      </div>
      <ConversationTurns state={state} lit={lit} hits={hits} />
    </section>
  );
}
