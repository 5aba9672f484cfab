import { findField } from '@varsam/forms';
import { type RefObject, useEffect, useRef } from 'react';
import { hasOptions } from './answer-editor.tsx';
import { viewAnswer } from './answer-view.ts';
import { type Desk, summaryName } from './desk-context.ts';
import { type Command, interpretKey, type KeyPlace } from './keys.ts';
import { focusAnswer } from './places.ts';
import type { DeskState } from './use-desk.ts';

export interface DeskActions {
  readonly searchInput: RefObject<HTMLInputElement | null>;
  readonly acceptSure: () => void;
  readonly undo: () => void;
  readonly confirm: () => void;
  readonly showKeys: () => void;
  readonly editSummary: () => void;
  readonly startWriting: (field: string, start: string) => void;
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.closest('textarea, select') || (target instanceof HTMLInputElement && target.type !== 'button')) return 'writing';
  if (target.closest('[data-options]')) return 'options';
  if (target.closest('[data-answer]')) return 'answer';
  if (target.closest('[data-turns]')) return 'conversation';
  // After marking words with the mouse nothing has the focus: the answer that had it still counts.
  return target === document.body ? 'answer' : 'elsewhere';
}

function openOptions(field: string): void {
  const row = document.querySelector(`[data-answer="${CSS.escape(field)}"]`)?.closest('[data-row]');
  const chosen = row?.querySelector<HTMLElement>('[data-options] [aria-pressed="true"]');
  (chosen ?? row?.querySelector<HTMLElement>('[data-entry], [data-options] button'))?.focus();
}

function confirmButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-confirm]');
}

function run(command: Command, { desk, active, order, goOn }: DeskState, actions: DeskActions): void {
  const names = order();
  const name = active ?? names[0] ?? summaryName;
  const at = names.indexOf(name);
  const step = (to: number) => {
    const next = names[to];
    if (next !== undefined) focusAnswer(next);
    else if (to >= names.length) confirmButton()?.focus();
  };
  const field = findField(desk.form, name);
  switch (command.do) {
    case 'next':
      step(active === null ? 0 : at + 1);
      break;
    case 'previous':
      step(Math.max(0, at - 1));
      break;
    case 'first':
      step(0);
      break;
    case 'last':
      step(names.length - 1);
      break;
    case 'acceptAndGoOn':
      if (name === summaryName) confirmButton()?.focus();
      else if (field) desk.acceptAndGoOn(name);
      else goOn(name);
      break;
    case 'openOptions':
      if (name === summaryName) actions.editSummary();
      else openOptions(name);
      break;
    case 'leaveOptions':
      focusAnswer(name);
      break;
    default:
      runOnField(command, name, desk, actions);
  }
}

type FieldCommand = Exclude<
  Command,
  { do: 'next' | 'previous' | 'first' | 'last' | 'acceptAndGoOn' | 'openOptions' | 'leaveOptions' }
>;

function runOnField(command: FieldCommand, name: string, desk: Desk, actions: DeskActions): void {
  const field = findField(desk.form, name);
  switch (command.do) {
    case 'pick': {
      const option = field?.options?.[command.number - 1];
      if (field && option) desk.pick(name, option.value);
      break;
    }
    case 'write':
      actions.startWriting(name, command.start);
      break;
    case 'empty':
      if (field && viewAnswer(field, desk.reading, desk.store.get().decisions[name]).state !== 'notStated') desk.empty(name);
      break;
    case 'takeEvidence':
      desk.takeEvidence();
      break;
    case 'search':
      actions.searchInput.current?.focus();
      break;
    case 'acceptSure':
      actions.acceptSure();
      break;
    case 'showKeys':
      actions.showKeys();
      break;
    case 'undo':
      actions.undo();
      break;
    case 'confirm':
      actions.confirm();
      break;
  }
}

/** Every key of the review screen goes through one place. */
export function useDeskKeys(state: DeskState, actions: DeskActions, isOff: boolean): void {
  const latest = useRef({ state, actions });
  latest.current = { state, actions };
  useEffect(() => {
    if (isOff) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const { target } = event;
      const isInDialog = target instanceof Element && target.closest('dialog') !== null;
      const isEvidenceKey = event.key.toLowerCase() === 'e' && !event.ctrlKey && !event.metaKey;
      if (isInDialog && !isEvidenceKey) return;
      const { active, desk } = latest.current.state;
      const field = active === null ? undefined : findField(desk.form, active);
      const pressed = {
        key: event.key,
        isCtrl: event.ctrlKey || event.metaKey,
        isShift: event.shiftKey,
        isAlt: event.altKey,
        isRepeat: event.repeat,
      };
      const command = interpretKey(pressed, placeOf(target), field !== undefined && !hasOptions(field));
      if (!command) return;
      event.preventDefault();
      run(command, latest.current.state, latest.current.actions);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOff]);
}
