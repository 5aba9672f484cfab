import type { PersonWords } from '../../rules/context.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Words that tell who a clause is about. */
export const people: PersonWords = {
  exposed: list(
    'daughter son child kid girl boy friend bestie sis mate pal buddy teammate housemate teen teenager patient client resident player granddaughter grandson stepdaughter stepson sister brother cousin niece nephew roommate classmate student pupil girlfriend boyfriend partner',
  ),
  first: list('i im ive id ill me my mine myself we us our weve'),
  third: list('he she they him her them his hers their hes shes theyre hed shed himself herself themselves'),
  named:
    list(`mum mom dad mother father parents sister brother cousin aunt uncle grandma grandpa friend friends bestie sis mate mates pal buddy teammate housemate bff teen teenager patient client resident player granddaughter grandson stepdaughter stepson boyfriend girlfriend ex coach teacher boss colleague neighbour neighbor daughter son child
    kid girl boy counsellor nurse principal police stepdad stepmom niece nephew roommate flatmate classmate student pupil therapist family bf gf partner husband wife manager`),
};
