/** Segments: a turn's text cut at every place where a mark begins or ends, so that marks may overlap. Pure. */

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Field whose evidence this is; null for a search hit. */
  readonly field: string | null;
}

export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly fields: readonly string[];
  readonly isHit: boolean;
}

export function cutSegments(text: string, marks: readonly Mark[]): readonly Segment[] {
  const valid = marks.filter((mark) => mark.start < mark.end && mark.start >= 0 && mark.end <= text.length);
  if (valid.length === 0) return [{ text, start: 0, fields: [], isHit: false }];
  const cuts = [...new Set([0, text.length, ...valid.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const start = cuts[index] ?? 0;
    const end = cuts[index + 1] ?? text.length;
    const covering = valid.filter((mark) => mark.start <= start && mark.end >= end);
    const fields = [...new Set(covering.flatMap((mark) => (mark.field === null ? [] : [mark.field])))];
    segments.push({ text: text.slice(start, end), start, fields, isHit: covering.some((mark) => mark.field === null) });
  }
  return segments;
}

export interface Hit {
  readonly turn: number;
  readonly start: number;
  readonly end: number;
}

/** Every place where the words stand, without regard to capitals. Offsets count UTF-16 units. */
export function findHits(texts: readonly string[], wanted: string): readonly Hit[] {
  const needle = wanted.trim().toLocaleLowerCase('sv');
  if (needle.length < 2) return [];
  const hits: Hit[] = [];
  for (const [turn, text] of texts.entries()) {
    const lower = text.toLocaleLowerCase('sv');
    // A letter that changes length when lowered would move the offsets; such a turn is searched as it is written.
    const hay = lower.length === text.length ? lower : text;
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
      hits.push({ turn, start: at, end: at + needle.length });
    }
  }
  return hits;
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** A hand that trembles marks half a word: the marking is widened to whole words and loses blank space around it. */
export function snapToWords<Place extends { readonly start: number; readonly end: number }>(
  text: string,
  place: Place,
): Place | null {
  const quote = text.slice(place.start, place.end);
  let start = place.start + (quote.length - quote.trimStart().length);
  let end = place.end - (quote.length - quote.trimEnd().length);
  if (start >= end) return null;
  const joins = (at: number) => letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
  while (start > 0 && joins(start)) start -= 1;
  while (end < text.length && joins(end)) end += 1;
  return { ...place, start, end };
}
