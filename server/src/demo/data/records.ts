/**
 * Invented records of one organisation, day by day: trend, season, weekday, holidays, answers that go together and a few planted changes.
 * Pure and seeded: the same seed and day give the same records. Values hold codes, whole numbers and dates; never words.
 */
import { type Answers, type Form, readStandardForm } from '@varsam/forms';
import { activityOn, addDays, addMonths, daysBetween } from './calendar.ts';
import { type DemoOrganisation, demoOrganisations } from './organisations.ts';
import { campaignFactor, extraWeekly, gamingCurrencyCounties } from './planted-changes.ts';
import { type DemoDecision, drawDecisions } from './record-decisions.ts';
import { type Contact, drawValues } from './record-values.ts';
import { type SeededNumbers, seededNumbers } from './seeded-numbers.ts';
import { findSituation, type Situation, situations } from './situations.ts';

export interface RecordPlan {
  readonly seed: string | number;
  /** ISO date; the last record is from the day before. */
  readonly today: string;
  readonly months: number;
  readonly organisation: DemoOrganisation;
}

export interface DemoRecord {
  readonly confirmedAt: string;
  /** From opening to confirming. */
  readonly seconds: number;
  readonly actions: number;
  readonly channel: 'chat' | 'mail' | 'call_notes';
  readonly language: 'sv' | 'en' | 'other';
  readonly values: Answers;
  readonly proposed: Answers;
  /** Fields left open by both reader and person have no decision. */
  readonly decisions: Readonly<Record<string, DemoDecision>>;
}

const daysInMonth = 30.44;
const monthlyAltogether = demoOrganisations.reduce((sum, { monthly }) => sum + monthly, 0);

export function* generateRecords(plan: RecordPlan): Generator<DemoRecord, void, undefined> {
  const form = readStandardForm();
  const numbers = seededNumbers(`${plan.seed}/${plan.organisation.key}`);
  const first = addMonths(plan.today, -plan.months);
  const days = daysBetween(first, plan.today);
  for (let index = 0; index < days; index++) {
    const day = addDays(first, index);
    const moments = drawContacts(numbers, plan.organisation, day, days - index, index / days).map((contact) => ({
      contact,
      at: drawTime(numbers),
    }));
    moments.sort((one, other) => (one.at < other.at ? -1 : 1));
    for (const { contact, at } of moments) yield drawRecord(form, numbers, contact, `${day}T${at}.000Z`, index / days);
  }
}

function drawContacts(
  numbers: SeededNumbers,
  organisation: DemoOrganisation,
  day: string,
  daysAgo: number,
  passed: number,
): Contact[] {
  // A fifth more contacts at the end than at the beginning.
  const ordinary = (organisation.monthly / daysInMonth) * activityOn(day) * (0.9 + 0.2 * passed) * campaignFactor(daysAgo);
  const weights = Object.fromEntries(situations.map(({ key, weight }) => [key, weight]));
  const draw = (situation: Situation): Contact => ({
    organisation,
    situation,
    channel: numbers.pick(organisation.channels),
    language: numbers.pick(organisation.languages),
    day,
    daysAgo,
  });
  const contacts = Array.from({ length: numbers.count(ordinary) }, () => draw(findSituation(numbers.pick(weights))));
  const share = organisation.monthly / monthlyAltogether / 7;
  for (const key of ['gamingCurrency', 'imageThreatWave'] as const) {
    const extra = numbers.count(extraWeekly(key, daysAgo) * share);
    for (let made = 0; made < extra; made++) {
      const county = gamingCurrencyCounties[numbers.whole(0, 1)];
      contacts.push({ ...draw(findSituation(key)), ...(key === 'gamingCurrency' && county ? { county } : {}) });
    }
  }
  return contacts;
}

function drawRecord(form: Form, numbers: SeededNumbers, contact: Contact, confirmedAt: string, learned: number): DemoRecord {
  const values = drawValues(form, numbers, contact);
  const { decisions, proposed } = drawDecisions(form, numbers, values, learned);
  const corrections = Object.values(decisions).filter((decision) => decision !== 'accept').length;
  return {
    confirmedAt,
    seconds: Math.min(1_800, numbers.duration(150 - 70 * learned + 14 * corrections, 0.45)),
    actions: 3 + corrections * 2 + numbers.whole(0, 9 - Math.round(3 * learned)),
    channel: contact.channel,
    language: contact.language,
    values,
    proposed,
    decisions,
  };
}

/** Most forms are confirmed in the evening; hours are UTC and stay within the day. */
function drawTime(numbers: SeededNumbers): string {
  const hour = numbers.pick({
    '08': 4,
    '09': 5,
    '10': 4,
    '13': 5,
    '14': 6,
    '15': 8,
    '16': 10,
    '17': 14,
    '18': 18,
    '19': 20,
    '20': 18,
    '21': 9,
  });
  return `${hour}:${String(numbers.whole(0, 59)).padStart(2, '0')}:${String(numbers.whole(0, 59)).padStart(2, '0')}`;
}
