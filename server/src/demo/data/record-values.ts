/** Values of one invented record: fields that belong together are drawn together, and much is not stated, as in life. */
import { type Answer, type Answers, type Form, tidyAnswers } from '@varsam/forms';
import { addDays } from './calendar.ts';
import { type County, countyWeights } from './counties.ts';
import type { DemoOrganisation } from './organisations.ts';
import { messagingFactor } from './planted-changes.ts';
import type { SeededNumbers } from './seeded-numbers.ts';
import type { Situation } from './situations.ts';
import { drawHelp, drawState } from './support-values.ts';

export interface Contact {
  readonly organisation: DemoOrganisation;
  readonly situation: Situation;
  readonly channel: 'chat' | 'mail' | 'call_notes';
  readonly language: 'sv' | 'en' | 'other';
  readonly day: string;
  readonly daysAgo: number;
  /** Set by a planted change; otherwise drawn. */
  readonly county?: County;
}

type Values = Record<string, Answer>;

const ages: Readonly<Record<string, readonly [number, number]>> = {
  under_13: [9, 12],
  '13_15': [13, 15],
  '16_17': [16, 17],
  '18_20': [18, 20],
  '21_25': [21, 25],
  over_25: [26, 34],
};

export function drawValues(form: Form, numbers: SeededNumbers, contact: Contact): Answers {
  const channel = contact.channel === 'call_notes' ? 'phone' : contact.channel;
  const metadata: Values = { channel, language: contact.language };
  // A prank or a wrong address: nothing is sought, nothing is recorded.
  if (contact.situation.key === 'offTopic') return tidyAnswers(form, metadata);
  const band = numbers.pick(contact.situation.ageBands);
  const role = drawRole(numbers, contact, band);
  const values: Values = {
    ...metadata,
    ...drawPerson(numbers, contact, band, role),
    ...(contact.situation.forms.length > 0 ? drawExposure(numbers, contact, band) : {}),
    ...drawState(numbers, contact.situation, role),
    ...drawHelp(numbers, contact.situation, role, band),
    next_step: null,
  };
  return tidyAnswers(form, values);
}

function drawRole(numbers: SeededNumbers, { channel, situation }: Contact, band: string): string {
  if (situation.forms.length === 0) return 'self';
  const adults = (channel === 'chat' ? 0.4 : 2.2) * (band === 'under_13' ? 3 : band === '13_15' ? 1.3 : 0.5);
  return numbers.pick({ self: 74, friend: 7, parent: 9 * adults, relative: 3 * adults, professional: 5 * adults, other: 0.6 });
}

function drawPerson(numbers: SeededNumbers, contact: Contact, band: string, role: string): Values {
  const { organisation, situation } = contact;
  const [youngest, oldest] = ages[band] ?? [13, 15];
  const says = numbers.next();
  const age = says < 0.72 ? numbers.whole(youngest, oldest) : null;
  const female = organisation.key === 'kaprifol' ? 0.06 : situation.female;
  const gender = numbers.chance(0.02) ? 'non_binary' : numbers.chance(female) ? 'female' : 'male';
  const county = contact.county ?? (numbers.chance(0.58) ? numbers.pick(countyWeights(organisation.area)) : null);
  return {
    contact_role: numbers.chance(0.95) ? role : null,
    first_contact: numbers.chance(0.24) ? (numbers.chance(0.72) ? 'yes' : 'no') : null,
    age,
    age_band: age !== null || says < 0.8 ? band : null,
    gender: numbers.chance(role === 'self' ? 0.7 : 0.92) ? gender : null,
    county,
  };
}

function drawExposure(numbers: SeededNumbers, contact: Contact, band: string): Values {
  const { situation } = contact;
  const isChild = band === 'under_13' || band === '13_15' || band === '16_17';
  const also = Object.entries(situation.alsoForms ?? {}).filter(([, probability]) => numbers.chance(probability));
  const forms = new Set([...situation.forms, ...also.map(([form]) => form)]);
  if (situation.key === 'paid' && isChild && numbers.chance(0.2)) forms.add('grooming');
  const setting = numbers.pick(situation.setting ?? { offline: 1 });
  return {
    violence_forms: [...forms],
    setting: numbers.chance(0.93) ? setting : null,
    platform: setting === 'offline' ? null : drawPlatforms(numbers, contact),
    perpetrator_relation: numbers.chance(0.86) ? numbers.pick(situation.relations ?? { not_known: 1 }) : null,
    compensation: drawCompensation(numbers, situation, forms.has('compensation')),
    incident_date: numbers.chance(0.025) ? addDays(contact.day, -numbers.whole(1, 240)) : null,
    ongoing: drawOngoing(numbers, situation),
  };
}

function drawPlatforms(numbers: SeededNumbers, { situation, organisation, daysAgo }: Contact): string[] | null {
  const weights: Record<string, number> = { ...situation.platforms };
  if (Object.keys(weights).length === 0 || !numbers.chance(0.8)) return null;
  weights.messaging = (weights.messaging ?? 0) * messagingFactor(organisation, daysAgo);
  const first = numbers.pick(weights);
  return numbers.chance(0.16) ? [...new Set([first, numbers.pick(weights)])] : [first];
}

function drawCompensation(numbers: SeededNumbers, situation: Situation, isPaid: boolean): string[] | null {
  if (isPaid)
    return numbers.chance(0.94) ? numbers.several(situation.compensations ?? { money: 0.6, gifts: 0.35, other: 0.1 }) : null;
  return numbers.chance(0.05) ? ['none'] : null;
}

function drawOngoing(numbers: SeededNumbers, situation: Situation): string | null {
  if (!numbers.chance(0.8)) return null;
  if (numbers.chance(0.05)) return 'unclear';
  return numbers.chance(situation.ongoing ?? 0.4) ? 'ongoing' : 'ended';
}
