/** Six invented organisations of very unequal size. No name here is a real organisation's or a real person's. */
import type { County } from './counties.ts';

export type DemoRole = 'supporter' | 'coordinator' | 'administrator' | 'analyst';

export interface DemoPerson {
  readonly name: string;
  /** Always at example.org, which nobody can receive mail at. */
  readonly email: string;
  readonly role: DemoRole;
}

export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  /** One line on whom it is for. */
  readonly purpose: { readonly sv: string; readonly en: string };
  /** Counties it mostly meets; empty means the whole country. */
  readonly area: readonly County[];
  /** Confirmed forms in an ordinary month. */
  readonly monthly: number;
  readonly channels: Readonly<Record<'chat' | 'mail' | 'call_notes', number>>;
  readonly languages: Readonly<Record<'sv' | 'en' | 'other', number>>;
  readonly people: readonly DemoPerson[];
}

function person(name: string, role: DemoRole): DemoPerson {
  const mailbox = name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(' ', '.');
  return { name, email: `${mailbox}@example.org`, role };
}

export const demoOrganisations: readonly DemoOrganisation[] = [
  {
    key: 'tussilago',
    name: 'Tussilago stödchatt',
    purpose: {
      sv: 'Chatt för unga i hela landet, varje kväll.',
      en: 'Chat for young people all over the country, every evening.',
    },
    area: [],
    monthly: 62,
    channels: { chat: 88, mail: 9, call_notes: 3 },
    languages: { sv: 88, en: 9, other: 3 },
    people: [
      person('Ylva Mandelros', 'administrator'),
      person('Henning Åkersång', 'coordinator'),
      person('Tuva Lindvatten', 'supporter'),
      person('Malte Björkäng', 'supporter'),
      person('Safiya Norrsken', 'supporter'),
      // Numbers only, for the six together.
      person('Irja Vattentorn', 'analyst'),
    ],
  },
  {
    key: 'hasselhuset',
    name: 'Hasselhuset',
    purpose: { sv: 'Chatt och telefon för unga i väster.', en: 'Chat and telephone for young people in the west.' },
    area: ['vastra_gotaland', 'halland', 'varmland'],
    monthly: 52,
    channels: { chat: 61, mail: 12, call_notes: 27 },
    languages: { sv: 92, en: 6, other: 2 },
    people: [
      person('Berit Solkulle', 'administrator'),
      person('Amadou Havsgren', 'coordinator'),
      person('Klara Tistelö', 'supporter'),
      person('Viggo Enbacke', 'supporter'),
    ],
  },
  {
    key: 'savsangaren',
    name: 'Sävsångarens ungdomsstöd',
    purpose: {
      sv: 'För unga i söder, med chatt på svenska och engelska.',
      en: 'For young people in the south, with chat in Swedish and English.',
    },
    area: ['skane', 'blekinge', 'kronoberg'],
    monthly: 40,
    channels: { chat: 79, mail: 14, call_notes: 7 },
    languages: { sv: 80, en: 16, other: 4 },
    people: [
      person('Rut Klockljung', 'administrator'),
      person('Elis Strandvide', 'coordinator'),
      person('Mirjam Sandlycka', 'supporter'),
      person('Otto Rågbris', 'supporter'),
    ],
  },
  {
    key: 'norrlycka',
    name: 'Norrlycka lyssnar',
    purpose: {
      sv: 'Telefon och chatt i norr, där det är långt till allt.',
      en: 'Telephone and chat in the north, where everything is far away.',
    },
    area: ['norrbotten', 'vasterbotten', 'jamtland', 'vasternorrland'],
    monthly: 28,
    channels: { chat: 48, mail: 10, call_notes: 42 },
    languages: { sv: 95, en: 4, other: 1 },
    people: [
      person('Sigrid Myrhage', 'administrator'),
      person('Jon Fjällnäva', 'coordinator'),
      person('Elle Snöbäck', 'supporter'),
    ],
  },
  {
    key: 'harsyra',
    name: 'Harsyrans mejlstöd',
    purpose: { sv: 'Mejl för unga och vuxna omkring dem.', en: 'Mail for young people and the adults around them.' },
    area: ['ostergotland', 'jonkoping', 'kalmar', 'gotland', 'sodermanland'],
    monthly: 17,
    channels: { chat: 18, mail: 74, call_notes: 8 },
    languages: { sv: 93, en: 6, other: 1 },
    people: [
      person('Gunvor Almbris', 'administrator'),
      person('Casper Dunöga', 'coordinator'),
      person('Leila Hagtorn', 'supporter'),
    ],
  },
  {
    key: 'kaprifol',
    name: 'Kaprifol för killar',
    purpose: {
      sv: 'Chatt för killar och unga män, två kvällar i veckan.',
      en: 'Chat for boys and young men, two evenings a week.',
    },
    area: ['uppsala', 'vastmanland', 'dalarna', 'gavleborg', 'orebro'],
    monthly: 9,
    channels: { chat: 90, mail: 8, call_notes: 2 },
    languages: { sv: 90, en: 8, other: 2 },
    people: [
      person('Per-Olof Kvickrot', 'administrator'),
      person('Nikola Vinterljus', 'coordinator'),
      person('Arvid Gökblom', 'supporter'),
    ],
  },
];
