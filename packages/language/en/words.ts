/** English words by the part they play, folded (no apostrophes). Chat spellings stand beside the standard ones. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

export const negators = list(
  `not no never none nobody nothing nowhere dont doesnt didnt isnt arent wasnt werent wont wouldnt cant cannot couldnt shouldnt havent hasnt hadnt aint without neither nor nope nah dnt deny denies denied denying`,
);
export const yesWords = list(
  `yes yeah yea ya yep yup yh ye yess mhm mm sure ok okay okey absolutely definitely correct right exactly true please pls`,
);
export const noWords = list(`no nope nah nah naw nop not never none`);
export const selfWords = list(`i im ive id ill me myself my`);
export const thirdWords = list(`he she they him her them hes shes theyre his hers their theirs hed shed`);
export const pluralSelfWords = list(`we us were weve our`);
export const questionWords = list(
  `what how when where who which why do does did is are was were can could would will have has had should may might whats hows wheres whos`,
);
export const fillers = list(
  `like just really kinda sorta actually so very pretty totally also too even still lol tbh idk quite maybe basically literally always often sometimes kind of bit a lot`.replace(
    ' of',
    '',
  ),
);
export const clauseOpeners = list(`but although because cause cuz coz bc then so when while and n`);
export const subjectPronouns = list(`i he she they we you it im hes shes theyre mum mom dad`);
export const hypotheticals = list(`if`);
export const pastWords = list(`before earlier previously used once formerly`);
export const numberWords: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
};
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
};
/** Frequent small words, for telling the language. */
export const commonWords = list(
  `i the and to a of is it that my you he she was me in for not on with have but they this be so just what im do are him her dont its at if or from about can said would know like when get want no yeah thanks hi hello your we did been has there how school friend really them told were an will out`,
);
