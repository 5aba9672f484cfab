/**
 * Situations that contacts are about, as weights per option of the standard form: which answers go together.
 * Invented, rounded and only roughly like the field; nobody's figures.
 */
type Weights = Readonly<Record<string, number>>;

export interface Situation {
  readonly key: string;
  /** Share of contacts; 0 for those that only planted changes use. */
  readonly weight: number;
  readonly ageBands: Weights;
  readonly female: number;
  /** Always there. Empty: nothing has happened to anybody. */
  readonly forms: readonly string[];
  /** Beside those, each with its own probability. */
  readonly alsoForms?: Weights;
  readonly setting?: Weights;
  readonly platforms?: Weights;
  readonly relations?: Weights;
  readonly compensations?: Weights;
  readonly ongoing?: number;
}

const children = { under_13: 24, '13_15': 50, '16_17': 26 };
const young = { under_13: 8, '13_15': 34, '16_17': 28, '18_20': 18, '21_25': 10, over_25: 2 };
const older = { '13_15': 6, '16_17': 24, '18_20': 32, '21_25': 30, over_25: 8 };
const online = { snapchat: 40, instagram: 27, messaging: 12, discord: 11, tiktok: 11, gaming: 8, dating_app: 4, other: 3 };

export const situations: readonly Situation[] = [
  {
    key: 'imageThreat',
    weight: 16,
    ageBands: { under_13: 8, '13_15': 40, '16_17': 32, '18_20': 14, '21_25': 6 },
    female: 0.55,
    forms: ['sextortion'],
    alsoForms: { image_sharing: 0.28, sexual_harassment: 0.06 },
    setting: { online: 94, both: 6 },
    platforms: online,
    relations: { unknown_online: 66, partner_ex: 17, peer: 15, not_known: 2 },
    ongoing: 0.68,
  },
  {
    key: 'imageSpread',
    weight: 11,
    ageBands: { under_13: 6, '13_15': 48, '16_17': 30, '18_20': 12, '21_25': 4 },
    female: 0.8,
    forms: ['image_sharing'],
    alsoForms: { sextortion: 0.18, sexual_harassment: 0.12 },
    setting: { online: 88, both: 12 },
    platforms: { ...online, dating_app: 1 },
    relations: { peer: 55, partner_ex: 32, unknown_online: 6, several: 5, not_known: 2 },
    ongoing: 0.6,
  },
  {
    key: 'onlineContact',
    weight: 14,
    ageBands: children,
    female: 0.78,
    forms: ['grooming'],
    alsoForms: { sexual_harassment: 0.24, compensation: 0.1, sexual_assault: 0.1 },
    setting: { online: 72, both: 28 },
    platforms: { snapchat: 38, discord: 20, gaming: 20, instagram: 18, tiktok: 14, messaging: 10, other: 3 },
    relations: { unknown_online: 73, stranger_offline: 19, known_adult: 8 },
    ongoing: 0.58,
  },
  {
    key: 'paid',
    weight: 10,
    ageBands: { '13_15': 13, '16_17': 27, '18_20': 33, '21_25': 22, over_25: 5 },
    female: 0.8,
    forms: ['compensation'],
    alsoForms: { trafficking: 0.09, sexual_assault: 0.16, sextortion: 0.07 },
    setting: { online: 35, both: 61, offline: 4 },
    platforms: { sugar_dating: 26, snapchat: 26, dating_app: 18, adult_content: 16, messaging: 14, instagram: 12, other: 2 },
    relations: { stranger_offline: 52, unknown_online: 32, several: 13, known_adult: 3 },
    compensations: { money: 0.74, gifts: 0.2, alcohol_drugs: 0.11, accommodation: 0.07, other: 0.08 },
    ongoing: 0.5,
  },
  {
    key: 'assault',
    weight: 17,
    ageBands: { ...young, over_25: 4 },
    female: 0.86,
    forms: ['sexual_assault'],
    alsoForms: { sexual_harassment: 0.08 },
    setting: { offline: 84, both: 16 },
    platforms: { snapchat: 30, instagram: 12, messaging: 10, dating_app: 20 },
    relations: { peer: 38, stranger_offline: 19, known_adult: 17, partner_ex: 14, several: 6, not_known: 6 },
    ongoing: 0.12,
  },
  {
    key: 'harassment',
    weight: 9,
    ageBands: young,
    female: 0.85,
    forms: ['sexual_harassment'],
    setting: { offline: 52, online: 34, both: 14 },
    platforms: online,
    relations: { peer: 46, known_adult: 26, unknown_online: 16, stranger_offline: 6, several: 6 },
    ongoing: 0.6,
  },
  {
    key: 'partner',
    weight: 9,
    ageBands: older,
    female: 0.88,
    forms: ['partner_violence'],
    alsoForms: { sexual_assault: 0.3, sextortion: 0.14, image_sharing: 0.07 },
    setting: { offline: 58, both: 42 },
    platforms: { snapchat: 30, messaging: 24, instagram: 16 },
    relations: { partner_ex: 100 },
    ongoing: 0.56,
  },
  {
    key: 'family',
    weight: 6,
    ageBands: { under_13: 16, '13_15': 30, '16_17': 24, '18_20': 16, '21_25': 11, over_25: 3 },
    female: 0.84,
    forms: ['sexual_assault'],
    setting: { offline: 97, both: 3 },
    relations: { family: 100 },
    ongoing: 0.26,
  },
  {
    key: 'honour',
    weight: 4,
    ageBands: older,
    female: 0.83,
    forms: ['honour_related'],
    alsoForms: { partner_violence: 0.06 },
    setting: { offline: 78, both: 22 },
    platforms: { messaging: 30, snapchat: 24, instagram: 20 },
    relations: { family: 100 },
    ongoing: 0.82,
  },
  {
    key: 'secretFilm',
    weight: 2,
    ageBands: young,
    female: 0.82,
    forms: ['other'],
    alsoForms: { sexual_harassment: 0.2 },
    setting: { offline: 70, both: 30 },
    platforms: { snapchat: 30, messaging: 12, other: 8 },
    relations: { peer: 40, known_adult: 24, not_known: 20, family: 16 },
    ongoing: 0.25,
  },
  { key: 'supportOnly', weight: 9, ageBands: young, female: 0.7, forms: [] },
  { key: 'offTopic', weight: 4, ageBands: young, female: 0.5, forms: [] },
  {
    key: 'gamingCurrency',
    weight: 0,
    ageBands: { under_13: 58, '13_15': 42 },
    female: 0.42,
    forms: ['compensation', 'grooming'],
    setting: { online: 100 },
    platforms: { gaming: 100 },
    relations: { unknown_online: 100 },
    compensations: { gifts: 1 },
    ongoing: 0.8,
  },
  {
    key: 'imageThreatWave',
    weight: 0,
    ageBands: { '13_15': 44, '16_17': 56 },
    female: 0.04,
    forms: ['sextortion'],
    setting: { online: 100 },
    platforms: { snapchat: 60, instagram: 40 },
    relations: { unknown_online: 100 },
    ongoing: 0.75,
  },
];

export function findSituation(key: string): Situation {
  const found = situations.find((situation) => situation.key === key);
  if (!found) throw new Error(`no situation ${key}`);
  return found;
}
