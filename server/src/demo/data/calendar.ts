/** How contacts follow the year and the week. Days are ISO dates; the caller says which day it is. */
const DAY = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

// January to December: school terms bring contacts, July is quiet.
const months = [1.12, 1.1, 1.06, 0.98, 1.0, 0.86, 0.7, 0.94, 1.1, 1.12, 1.1, 0.92];
// Sunday to Saturday: Sunday evening is the busiest, Friday the calmest.
const weekdays = [1.22, 1.12, 1.1, 1.04, 1.0, 0.74, 0.78];

/** 1 is an ordinary day; never 0, since a mail may come on any day. */
export function activityOn(day: string): number {
  const date = new Date(`${day}T00:00:00Z`);
  const ordinary = (months[date.getUTCMonth()] ?? 1) * (weekdays[date.getUTCDay()] ?? 1);
  return ordinary * holidayFactor(day);
}

function holidayFactor(day: string): number {
  const year = Number(day.slice(0, 4));
  const monthAndDay = day.slice(5);
  if (['12-24', '12-25', '12-31', midsummerEve(year)].includes(monthAndDay)) return 0.35;
  if (['12-26', '01-01', '01-06', '05-01', '06-06'].includes(monthAndDay)) return 0.6;
  const fromEaster = daysBetween(easterSunday(year), day);
  if (fromEaster === -2 || fromEaster === 0 || fromEaster === 1) return 0.5;
  // The days between Christmas and the start of school are long for many: more contacts, not fewer.
  return monthAndDay >= '12-27' && monthAndDay <= '12-30' ? 1.15 : 1;
}

/** The Friday between 19 and 25 June. */
function midsummerEve(year: number): string {
  const weekdayOf19 = new Date(Date.UTC(year, 5, 19)).getUTCDay();
  return `06-${19 + ((5 - weekdayOf19 + 7) % 7)}`;
}

/** Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}
