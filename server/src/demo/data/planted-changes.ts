/**
 * What is planted in the invented records, so that one can see what early warning finds, and what it leaves alone.
 * Times are days before the day the data is made for.
 */
import type { DemoOrganisation } from './organisations.ts';

export interface PlantedChange {
  readonly key: 'gamingCurrency' | 'messagingApp' | 'imageThreatWave' | 'campaign';
  readonly firstDaysAgo: number;
  readonly lastDaysAgo: number;
  /** True when a good detector should raise it in its last weeks. */
  readonly isSignal: boolean;
  readonly meaning: { readonly sv: string; readonly en: string };
}

export const plantedChanges: readonly PlantedChange[] = [
  {
    key: 'gamingCurrency',
    firstDaysAgo: 42,
    lastDaysAgo: 1,
    isSignal: true,
    meaning: {
      sv: 'Spelvaluta som ersättning till barn på spelplattformar ökar i Östergötland och Jönköping, från ingen till fem om sex extra kontakter i veckan.',
      en: 'Game currency as compensation to children on gaming platforms rises in Östergötland and Jönköping, from none to five or six extra contacts a week.',
    },
  },
  {
    key: 'messagingApp',
    firstDaysAgo: 56,
    lastDaysAgo: 1,
    isSignal: true,
    meaning: {
      sv: 'Meddelandeapp som plats för kontakten blir flera gånger så vanlig hos Norrlycka, men inte hos de andra.',
      en: 'Messaging apps as the place of contact become several times as common at Norrlycka, and not at the others.',
    },
  },
  {
    key: 'imageThreatWave',
    firstDaysAgo: 410,
    lastDaysAgo: 375,
    isSignal: true,
    meaning: {
      sv: 'En våg av bildhot mot pojkar i hela landet för drygt ett år sedan, över på fem veckor. Syns när man ser tillbaka och får inte höja baslinjen.',
      en: 'A wave of image threats against boys all over the country a little more than a year ago, over in five weeks. Seen when looking back, and must not lift the baseline.',
    },
  },
  {
    key: 'campaign',
    firstDaysAgo: 154,
    lastDaysAgo: 141,
    isSignal: false,
    meaning: {
      sv: 'En informationskampanj ger sex av tio fler kontakter av alla slag under två veckor. Ingen enskild sak ökar: inget larm.',
      en: 'An information campaign brings six in ten more contacts of every kind for two weeks. Nothing in particular rises: no alarm.',
    },
  },
];

export const gamingCurrencyCounties = ['ostergotland', 'jonkoping'] as const;

/** 0 outside the change, otherwise how far it has come, from just above 0 to 1. */
export function progressOf(key: PlantedChange['key'], daysAgo: number): number {
  const change = plantedChanges.find((planted) => planted.key === key);
  if (!change || daysAgo > change.firstDaysAgo || daysAgo < change.lastDaysAgo) return 0;
  return (change.firstDaysAgo - daysAgo + 1) / (change.firstDaysAgo - change.lastDaysAgo + 1);
}

export function campaignFactor(daysAgo: number): number {
  return progressOf('campaign', daysAgo) > 0 ? 1.6 : 1;
}

export function messagingFactor(organisation: DemoOrganisation, daysAgo: number): number {
  return organisation.key === 'norrlycka' && progressOf('messagingApp', daysAgo) > 0 ? 4 : 1;
}

/** Extra contacts a week over the whole cluster. */
export function extraWeekly(key: 'gamingCurrency' | 'imageThreatWave', daysAgo: number): number {
  const progress = progressOf(key, daysAgo);
  return key === 'gamingCurrency' ? progress * 5.5 : Math.sin(progress * Math.PI) * 9;
}
