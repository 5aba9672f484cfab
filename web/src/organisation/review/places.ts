/** Places: the bridge between spans of turns and what stands on the page. */
import type { Turn } from '@varsam/reader';
import type { Span } from '../../../../server/src/organisation/review/review.contract.ts';
import { snapToWords } from './segments.ts';

const sheetQuery = '(max-width: 60rem)';

/** On a narrow screen the conversation is opened in a sheet. */
export function isSheetLayout(): boolean {
  return window.matchMedia(sheetQuery).matches;
}

export function focusAnswer(field: string): void {
  const target = document.querySelector(`[data-answer="${CSS.escape(field)}"]`);
  if (!(target instanceof HTMLElement)) return;
  target.focus({ preventScroll: true });
  // The row opens when it takes the focus; wait for that before bringing it into view.
  requestAnimationFrame(() => target.closest('[data-row]')?.scrollIntoView({ block: 'nearest' }));
}

/** The text of a turn as it stands on the page; inside an open sheet first. */
function findTurnText(turn: number): HTMLElement | null {
  const sheet = document.querySelector('dialog[open] [data-turns]');
  return (sheet ?? document).querySelector<HTMLElement>(`[data-turn="${turn}"]`);
}

function findMark(turnText: HTMLElement, start: number): Element {
  const marks = [...turnText.querySelectorAll('[data-start]')];
  return marks.find((mark) => Number(mark.getAttribute('data-start')) === start) ?? turnText;
}

/** Brings a place into the calm middle of the column, without moving the page. */
export function scrollToPlace(span: Pick<Span, 'turn' | 'start'>): void {
  const turnText = findTurnText(span.turn);
  const column = turnText?.closest('[data-turns]');
  if (!turnText || !(column instanceof HTMLElement)) return;
  const target = findMark(turnText, span.start).getBoundingClientRect();
  const frame = column.getBoundingClientRect();
  const isCalm = target.top > frame.top + frame.height * 0.12 && target.bottom < frame.bottom - frame.height * 0.2;
  if (!isCalm) column.scrollTop += target.top - frame.top - frame.height * 0.35;
}

function offsetIn(turnText: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(turnText);
  range.setEnd(node, offset);
  return range.toString().length;
}

function turnTextOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-turn]') ?? null;
}

/** The marked text, as far as it lies in one turn; without a marking, the whole turn that has the focus. */
export function readSelection(turns: readonly Turn[]): Span | null {
  const selection = window.getSelection();
  if (selection && !selection.isCollapsed && selection.rangeCount > 0) {
    const range = selection.getRangeAt(0);
    const first = turnTextOf(range.startContainer);
    const turn = Number(first?.dataset.turn);
    const text = turns[turn]?.text;
    if (!first || text === undefined) return null;
    const start = offsetIn(first, range.startContainer, range.startOffset);
    const end = first.contains(range.endContainer) ? offsetIn(first, range.endContainer, range.endOffset) : text.length;
    return snapToWords(text, { turn, start, end });
  }
  const focused = document.activeElement?.closest<HTMLElement>('[data-turn-block]')?.querySelector<HTMLElement>('[data-turn]');
  const turn = Number(focused?.dataset.turn);
  const text = turns[turn]?.text;
  return focused && text ? snapToWords(text, { turn, start: 0, end: text.length }) : null;
}

/** Keyboard marking inside the focused turn: moves or stretches the marking by one word. */
export function moveSelection(block: HTMLElement, direction: 'forward' | 'backward', stretches: boolean): void {
  const text = block.querySelector<HTMLElement>('[data-turn]');
  const selection = window.getSelection();
  if (!text || !selection) return;
  if (!selection.anchorNode || !text.contains(selection.anchorNode)) selection.collapse(text, 0);
  if (stretches) selection.modify('extend', direction, 'word');
  else {
    if (direction === 'forward') selection.collapseToEnd();
    else selection.collapseToStart();
    selection.modify('move', direction, 'word');
    selection.modify('extend', 'forward', 'word');
  }
}
