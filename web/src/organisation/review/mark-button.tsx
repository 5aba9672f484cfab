import { useEffect, useState } from 'react';
import { Button } from '../../elements/button.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useDesk } from './desk-context.ts';

interface Spot {
  readonly top: number;
  readonly left: number;
}

function spotOfSelection(): Spot | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const node = selection.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!element?.closest('[data-turn]')) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  const below = box.bottom + 8;
  const top = below + 48 > window.innerHeight ? Math.max(8, box.top - 52) : below;
  return { top, left: Math.min(Math.max(8, box.left), window.innerWidth - 220) };
}

/** Floats beside marked words, for mouse and touch. The key E does the same. */
export function MarkButton({ fieldLabel }: { fieldLabel: string | null }) {
  const { t } = useSpeech();
  const { takeEvidence } = useDesk();
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    const follow = () => setSpot(spotOfSelection());
    document.addEventListener('selectionchange', follow);
    document.addEventListener('scroll', follow, true);
    return () => {
      document.removeEventListener('selectionchange', follow);
      document.removeEventListener('scroll', follow, true);
    };
  }, []);
  if (!spot) return null;
  return (
    <div className="mark-button" style={{ top: spot.top, left: spot.left }}>
      <Button
        look="primary"
        keyHint="E"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          takeEvidence();
          setSpot(null);
        }}
      >
        {fieldLabel ? t('review.markFor', { field: fieldLabel }) : t('review.markNoField')}
      </Button>
    </div>
  );
}
