import { type Field, findField, textIn } from '@varsam/forms';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReviewScreen, Span } from '../../../../server/src/organisation/review/review.contract.ts';
import { announce } from '../../elements/announce.tsx';
import { useSpeech } from '../../language/language.tsx';
import { nextAnswer, orderAnswers } from './answer-order.ts';
import { viewAnswer } from './answer-view.ts';
import { createDesk } from './create-desk.ts';
import type { Desk } from './desk-context.ts';
import { focusAnswer } from './places.ts';
import type { Changes } from './review-state.ts';
import type { ReviewStore } from './review-store.ts';
import { cutQuote, describeAnswer, shorten } from './words.ts';

export interface DeskState {
  readonly desk: Desk;
  readonly active: string | null;
  readonly hovered: string | null;
  readonly sheet: Span | 'whole' | null;
  readonly openSheet: (span: Span | 'whole' | null) => void;
  readonly order: () => readonly string[];
  readonly goOn: (from: string) => void;
  readonly decide: (changes: Changes, field: string | null) => void;
}

/** Time with the focus on a field, for the live measure of quality. */
function useFocusClock() {
  const since = useRef<{ field: string; at: number } | null>(null);
  return useMemo(
    () => ({
      enter: (field: string) => {
        if (since.current?.field !== field) since.current = { field, at: performance.now() };
      },
      spent: (field: string) => (since.current?.field === field ? Math.round(performance.now() - since.current.at) : undefined),
    }),
    [],
  );
}

type FocusClock = ReturnType<typeof useFocusClock>;

function addTimes(clock: FocusClock, changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([name, decision]) => {
      const milliseconds = clock.spent(name);
      return [name, decision && milliseconds !== undefined ? { ...decision, milliseconds } : decision];
    }),
  );
}

/** Says the answer, its state and its quote in one breath, after each decision. */
function useTell({ reading, conversation }: ReviewScreen, store: ReviewStore) {
  const { t, language } = useSpeech();
  const { turns } = conversation;
  return useCallback(
    (field: Field) => {
      const view = viewAnswer(field, reading, store.get().decisions[field.name]);
      const quote = view.evidence.map((span) => shorten(cutQuote(turns, span), 80)).join('; ');
      announce(
        t(quote ? 'review.said.withQuote' : 'review.said', {
          field: textIn(field.label, language),
          answer: describeAnswer(field, view.value, language) || t('answer.notStated'),
          state: t(`answer.state.${view.state}`),
          quote,
        }),
      );
    },
    [reading, store, turns, language, t],
  );
}

export function useDeskState(screen: ReviewScreen, store: ReviewStore): DeskState {
  const { t, language } = useSpeech();
  const { form, reading } = screen;
  const [active, setActive] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [sheet, openSheet] = useState<Span | 'whole' | null>(null);
  const clock = useFocusClock();
  const activeNow = useRef<string | null>(null);
  const tell = useTell(screen, store);

  const decide = useCallback(
    (changes: Changes, name: string | null) => {
      store.send({ type: 'decided', changes: addTimes(clock, changes), field: name });
      const field = name === null ? undefined : findField(form, name);
      if (field) tell(field);
    },
    [store, clock, form, tell],
  );
  const order = useCallback(() => orderAnswers(form, reading, store.get().decisions), [form, reading, store]);
  const goOn = useCallback(
    (from: string) => focusAnswer(nextAnswer(form, reading, store.get().decisions, from)),
    [form, reading, store],
  );
  const desk = useMemo(
    () =>
      createDesk({
        screen,
        store,
        t,
        labelOf: (field) => textIn(field.label, language),
        decide,
        goOn,
        activeNow: () => activeNow.current,
        enter: (name) => {
          activeNow.current = name;
          clock.enter(name);
          setActive(name);
        },
        hover: setHovered,
        openSheet,
      }),
    [screen, store, t, language, decide, goOn, clock],
  );
  return { desk, active, hovered, sheet, openSheet, order, goOn, decide };
}
