/** Times as chat programs print them. Expressions only ever see the first 80 characters, so a long line costs nothing. */
const HEAD = 80;

const clock = String.raw`(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:[.,]\d{1,6})?(?:\s?([AaPp])\.?[Mm]\.?)?(?:Z|[+-]\d{2}:?\d{2})?`;
const date = String.raw`(\d{4}-\d{2}-\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})`;
const stamp = String.raw`(?:${date}(?:T|,?\s{1,2}(?:kl\.?\s)?))?${clock}`;

const atStart = new RegExp(`^${stamp}`, 'u');
const inBrackets = new RegExp(String.raw`^(?:\[${stamp}\]|\(${stamp}\))`, 'u');

export interface Stamp {
  /** `2026-11-02T21:04`, or `21:04` where no day is said. */
  readonly at: string;
  /** Only a day that can be read in one way. */
  readonly date?: string;
  readonly hasDay: boolean;
  /** Where the text after the time begins. */
  readonly end: number;
}

/** `21:04`, `2026-11-02 21:04:33`, `2/11/2026, 9:04 PM` at the start of the line. */
export function readStamp(line: string): Stamp | null {
  const found = atStart.exec(line.slice(0, HEAD));
  return found ? toStamp(found[0].length, found[1], found[2], found[3], found[4]) : null;
}

/** `[21:04]`, `(21:04)`, `[2026-11-02, 21:04:33]` at the start of the line. */
export function readBracketedStamp(line: string): Stamp | null {
  const found = inBrackets.exec(line.slice(0, HEAD));
  if (!found) return null;
  const square = found[2] !== undefined;
  return square
    ? toStamp(found[0].length, found[1], found[2], found[3], found[4])
    : toStamp(found[0].length, found[5], found[6], found[7], found[8]);
}

function toStamp(
  end: number,
  day: string | undefined,
  hour = '',
  minute = '',
  half: string | undefined = undefined,
): Stamp | null {
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59 || (half && Number(hour) > 12)) return null;
  const time = `${String(hours).padStart(2, '0')}:${minute}`;
  // 2/11 is a day in November to some and in February to others: the order is not guessed.
  const isoDay = day && isRealDay(day) ? day : undefined;
  return { at: isoDay ? `${isoDay}T${time}` : time, ...(isoDay ? { date: isoDay } : {}), hasDay: day !== undefined, end };
}

/** True for an ISO date that exists in the calendar. */
export function isRealDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false;
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().slice(0, 10) === day;
}
