import { findField } from '@varsam/forms';
import { useEffect, useRef } from 'react';
import { viewAnswer } from './answer-view.ts';
import { isSheetLayout, scrollToPlace } from './places.ts';
import type { DeskState } from './use-desk.ts';

/**
 * The place of the answer in focus is always in view on a wide screen.
 * The conversation opens at its beginning: it is read first, and followed only when the person moves on.
 */
export function useEvidenceInView({ desk, active }: DeskState, decisions: unknown): void {
  const opensAt = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new decision may bring a new place.
  useEffect(() => {
    if (active === null || isSheetLayout()) return;
    opensAt.current ??= active;
    if (opensAt.current === active) return;
    opensAt.current = '';
    const field = findField(desk.form, active);
    if (!field) return;
    const view = viewAnswer(field, desk.reading, desk.store.get().decisions[active]);
    const place = view.evidence[0] ?? view.possible[0]?.evidence[0];
    if (place) scrollToPlace(place);
  }, [active, desk, decisions]);
}
