import type { Field } from '@varsam/forms';
import { findField } from '@varsam/forms';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Decision, ReviewScreen, Span } from '../../../../server/src/organisation/review/review.contract.ts';
import { announce } from '../../elements/announce.tsx';
import { useSpeech } from '../../language/language.tsx';
import { needsDecision, viewAnswer } from './answer-view.ts';
import { acceptProposal, emptyAnswer, pickOption, setAnswer, takeEvidence } from './decide.ts';
import { type Desk, summaryName } from './desk-context.ts';
import { focusAnswer, isSheetLayout, readSelection, scrollToPlace } from './places.ts';
import { shownFields } from './relevance.ts';
import type { Changes } from './review-state.ts';
import type { ReviewStore } from './review-store.ts';
import { divideForm } from './sections.ts';
import { cutQuote, describeAnswer, shorten } from './words.ts';

export interface DeskState {
  readonly desk: Desk;
  readonly active: string | null;
  readonly hovered: string | null;
  readonly sheet: Span | 'whole' | null;
  readonly openSheet: (span: Span | 'whole' | null) => void;
  /** Fields in the order of the screen, only those shown now; the summary last. */
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

export function useDeskState(screen: ReviewScreen, store: ReviewStore): DeskState {
  const { t, language } = useSpeech();
  const { form, reading } = screen;
  const { turns } = screen.conversation;
  const [active, setActive] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [sheet, setSheet] = useState<Span | 'whole' | null>(null);
  const clock = useFocusClock();
  const activeNow = useRef<string | null>(null);

  const order = useCallback(() => {
    const shown = shownFields(form, reading, store.get().decisions);
    const names = divideForm(form).flatMap((section) => section.fields.map((field) => field.name));
    return [...names.filter((name) => shown.has(name)), summaryName];
  }, [form, reading, store]);

  const tell = useCallback(
    (field: Field) => {
      const view = viewAnswer(field, reading, store.get().decisions[field.name]);
      const label = field.label[language] ?? field.name;
      const quotes = view.evidence.map((span) => shorten(cutQuote(turns, span), 80)).join('; ');
      announce(
        t(quotes ? 'review.said.withQuote' : 'review.said', {
          field: label,
          answer: describeAnswer(field, view.value, language) || t('answer.notStated'),
          state: t(`answer.state.${view.state}`),
          quote: quotes,
        }),
      );
    },
    [reading, store, turns, language, t],
  );

  const decide = useCallback(
    (changes: Changes, field: string | null) => {
      const timed = Object.fromEntries(
        Object.entries(changes).map(([name, decision]) => {
          const milliseconds = clock.spent(name);
          return [name, decision && milliseconds !== undefined ? { ...decision, milliseconds } : decision];
        }),
      );
      store.send({ type: 'decided', changes: timed, field });
      const found = field ? findField(form, field) : undefined;
      if (found) tell(found);
    },
    [store, clock, form, tell],
  );

  const goOn = useCallback(
    (from: string) => {
      const names = order();
      const at = names.indexOf(from);
      const { decisions } = store.get();
      const waits = (name: string) => {
        const field = findField(form, name);
        if (!field) return false;
        const view = viewAnswer(field, reading, decisions[name]);
        return needsDecision(field, view) || view.state === 'possible' || view.state === 'conflicting';
      };
      const next =
        names.slice(at + 1).find(waits) ??
        names.slice(0, Math.max(at, 0)).find((name) => waits(name) && isRequired(name)) ??
        summaryName;
      focusAnswer(next);

      function isRequired(name: string): boolean {
        const field = findField(form, name);
        return field !== undefined && needsDecision(field, viewAnswer(field, reading, decisions[name]));
      }
    },
    [order, store, form, reading],
  );

  const desk = useMemo<Desk>(() => {
    const withField = (
      name: string,
      run: (field: Field, before: Decision | undefined, pending: readonly Span[]) => Decision | null | undefined,
    ) => {
      const field = findField(form, name);
      const state = store.get();
      const decision = field && run(field, state.decisions[name], state.pending[name] ?? []);
      if (decision !== undefined) decide({ [name]: decision }, name);
    };
    const enter = (name: string) => {
      activeNow.current = name;
      clock.enter(name);
      setActive(name);
    };
    return {
      form,
      reading,
      turns,
      spokenLanguage: screen.conversation.language,
      store,
      enter,
      hover: setHovered,
      focusField: focusAnswer,
      pick: (name, option) =>
        withField(name, (field, before, pending) =>
          typeof option === 'number'
            ? setAnswer(field, reading, before, option, reading.possible?.[name]?.find((each) => each.value === option)?.evidence)
            : pickOption(field, reading, before, option, pending),
        ),
      write: (name, value) =>
        withField(name, (field, before, pending) =>
          setAnswer(field, reading, before, value, pending.length > 0 ? pending : undefined),
        ),
      empty: (name) => withField(name, (field) => emptyAnswer(field, reading)),
      acceptAndGoOn: (name) => {
        const field = findField(form, name);
        if (!field) return;
        const view = viewAnswer(field, reading, store.get().decisions[name]);
        const only = view.possible.length === 1 ? view.possible[0] : undefined;
        if (view.state === 'proposed') withField(name, () => acceptProposal(field, reading));
        else if (field.safety && view.possible.length > 0) return announce(t('review.chooseSafety'));
        else if (only) desk.pick(name, only.value);
        goOn(name);
      },
      showPlace: (span) => (isSheetLayout() ? setSheet(span) : scrollToPlace(span)),
      takeEvidence: () => {
        const name = activeNow.current;
        const span = readSelection(turns);
        const field = name ? findField(form, name) : undefined;
        if (!field || !span) return announce(t(field ? 'review.selectFirst' : 'review.chooseFieldFirst'));
        const state = store.get();
        const use = takeEvidence(field, reading, state.decisions[field.name], state.pending[field.name] ?? [], span);
        if (use.kind === 'decided') decide({ [field.name]: use.decision }, field.name);
        else {
          store.send({ type: 'marked', field: field.name, spans: use.spans });
          announce(t('review.marked', { field: field.label[language] ?? field.name }));
        }
        window.getSelection()?.removeAllRanges();
        setSheet(null);
        focusAnswer(field.name);
      },
    };
  }, [form, reading, turns, screen.conversation.language, store, decide, goOn, clock, t, language]);

  return { desk, active, hovered, sheet, openSheet: setSheet, order, goOn, decide };
}
