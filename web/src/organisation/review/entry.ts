/** Entry: what a person wrote for a number, a date or a text, checked against the kind of field. Pure. */
import type { Answer, Field } from '@varsam/forms';

export type Entry =
  | { readonly ok: true; readonly value: string | number | null }
  | { readonly ok: false; readonly rule: 'number' | 'date' };

function isRealDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** 20261103 and 2026-11-03 are the same day. */
function readDate(text: string): Entry {
  const digits = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})$/.exec(text);
  const iso = digits ? `${digits[1]}-${digits[2]?.padStart(2, '0')}-${digits[3]?.padStart(2, '0')}` : '';
  return iso && isRealDate(iso) ? { ok: true, value: iso } : { ok: false, rule: 'date' };
}

export function readEntry(field: Field, written: string): Entry {
  const text = written.trim();
  if (text === '') return { ok: true, value: null };
  if (field.type === 'integer')
    return /^-?\d{1,9}$/.test(text) ? { ok: true, value: Number(text) } : { ok: false, rule: 'number' };
  if (field.type === 'date') return readDate(text);
  return { ok: true, value: text };
}

export function writtenFrom(value: Answer): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
