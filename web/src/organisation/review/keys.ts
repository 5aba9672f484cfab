/** Keys: what a pressed key means on the review screen. Pure; the screen does what the command says. */

/** Where the key was pressed. */
export type KeyPlace = 'answer' | 'options' | 'writing' | 'conversation' | 'elsewhere';

export interface PressedKey {
  readonly key: string;
  readonly isCtrl: boolean;
  readonly isShift: boolean;
  readonly isAlt: boolean;
  readonly isRepeat: boolean;
}

export type Command =
  | { readonly do: 'next' }
  | { readonly do: 'previous' }
  | { readonly do: 'first' }
  | { readonly do: 'last' }
  | { readonly do: 'acceptAndGoOn' }
  | { readonly do: 'pick'; readonly number: number }
  | { readonly do: 'write'; readonly start: string }
  | { readonly do: 'openOptions' }
  | { readonly do: 'leaveOptions' }
  | { readonly do: 'empty' }
  | { readonly do: 'takeEvidence' }
  | { readonly do: 'acceptSure' }
  | { readonly do: 'search' }
  | { readonly do: 'showKeys' }
  | { readonly do: 'undo' }
  | { readonly do: 'confirm' };

const fromAnyPlace: Readonly<Record<string, Command>> = {
  e: { do: 'takeEvidence' },
  a: { do: 'acceptSure' },
  '/': { do: 'search' },
  '?': { do: 'showKeys' },
};

const fromAnswer: Readonly<Record<string, Command>> = {
  ArrowDown: { do: 'next' },
  ArrowUp: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  Backspace: { do: 'empty' },
  Delete: { do: 'empty' },
  ' ': { do: 'openOptions' },
  ArrowRight: { do: 'openOptions' },
};

/** `writes`: the focused field is filled by writing (number, date, text), so a digit begins the value. */
export function interpretKey(pressed: PressedKey, place: KeyPlace, writes: boolean): Command | null {
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (pressed.isCtrl) {
    if (key === 'Enter') return pressed.isRepeat ? null : { do: 'confirm' };
    if (key === 'z' && !pressed.isShift && place !== 'writing') return { do: 'undo' };
    return null;
  }
  if (pressed.isAlt || place === 'writing') return null;
  if (key === 'Escape') return place === 'options' ? { do: 'leaveOptions' } : null;
  if (place === 'options' && (key === 'ArrowLeft' || key === 'ArrowRight')) return null;
  const anywhere = fromAnyPlace[key];
  if (anywhere) return anywhere;
  if (place !== 'answer' && place !== 'options') return null;
  if (/^[0-9]$/.test(key)) {
    if (writes) return { do: 'write', start: key };
    return key === '0' ? null : { do: 'pick', number: Number(key) };
  }
  if (place === 'options') return null;
  // Holding Enter down must not accept a row of answers that nobody has read.
  if (key === 'Enter') return pressed.isRepeat ? null : { do: 'acceptAndGoOn' };
  return fromAnswer[key] ?? null;
}
