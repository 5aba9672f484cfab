/** Swedish words by the part they play, folded. Chat spellings stand beside the standard ones. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

export const negators = list(
  `inte inteee int ite itne inta ej icke aldrig ingen inget inga ingenting ingenstans inge knappt varken utan nej nä nää nae näe nah förneka förnekar förnekade förnekat nekar nekade nekat`,
);
export const yesWords = list(
  `ja jaa jaha japp jaap japps jo joo jodå jajamän jepp jep yes yep yeah yess mm mmm mhm aa ah aah ao absolut precis exakt stämmer visst jupp ye yup gärna okej ok oki`,
);
export const noWords = list(`nej nä nää nae näe nejdå nepp nope no nix nehe njae njä naj noo nah neej aldrig inte`);
export const selfWords = list(`jag ja jg jak ag mig mej meg jagg man`);
export const thirdWords = list(`hon han hen henne honom dom de dem hn honnom hennes hans dennes`);
export const pluralSelfWords = list(`vi oss`);
export const questionWords = list(
  `vad va hur när var vart vem vilka vilken vilket varför är har kan kunde får fick ska skulle vill ville finns vet känner bor går mår tänker tror behöver brukar blir måste hade hände`,
);
export const fillers = list(
  `typ liksom ju väl asså alltså allså ba bara också oxå nog lite rätt ganska väldigt jätte sjukt så mest egentligen faktiskt fan ändå då nu redan ens verkligen helt alltid ofta ibland lixom asså bah wallah wallahi bror len bre shuno`,
);
export const clauseOpeners = list(`men fast eftersom medans medan sen sedan därför utan när så å och o samt`);
export const subjectPronouns = list(`jag han hon hen dom de vi ni du det man mamma pappa`);
export const hypotheticals = list(`om ifall ifal`);
export const pastWords = list(`förut tidigare brukade förr innan då förra`);
export const numberWords: Readonly<Record<string, number>> = {
  noll: 0,
  en: 1,
  ett: 1,
  två: 2,
  tva: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  aderton: 18,
  nitton: 19,
  tjugo: 20,
  tjuge: 20,
  tjugoett: 21,
  tjugoen: 21,
  tjuguett: 21,
  tjugotvå: 22,
  tjugotre: 23,
  tjugofyra: 24,
  tjugofem: 25,
  tjugosex: 26,
  tjugosju: 27,
  tjugoåtta: 28,
  tjugonio: 29,
  trettio: 30,
  trettiofem: 35,
  fyrtio: 40,
  fyrtiofem: 45,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  hundra: 100,
};
export const months: Readonly<Record<string, number>> = {
  januari: 1,
  jan: 1,
  februari: 2,
  feb: 2,
  mars: 3,
  april: 4,
  apr: 4,
  maj: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  augusti: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};
export const weekdays: Readonly<Record<string, number>> = {
  måndag: 1,
  måndags: 1,
  måndagen: 1,
  tisdag: 2,
  tisdags: 2,
  tisdagen: 2,
  onsdag: 3,
  onsdags: 3,
  onsdagen: 3,
  torsdag: 4,
  torsdags: 4,
  torsdagen: 4,
  fredag: 5,
  fredags: 5,
  fredagen: 5,
  lördag: 6,
  lördags: 6,
  lördagen: 6,
  söndag: 7,
  söndags: 7,
  söndagen: 7,
};
/** Frequent small words, for telling the language. */
export const commonWords = list(
  `jag är och att det inte en som på har med för den till av om så men de han hon mig min du vi kan ska ett nu när vad hur var från ni hej tack mamma pappa nån bara också eller ja nej nä inget någon vill å asså typ iaf sen hos mår vet gör kommer går fick blev sa säger hade hans hennes hennes dom mitt mina vara efter hej`,
);
