/** Words that stand around an age, in both languages. */
export const YEARS = new Set([
  'år',
  'åring',
  'åringen',
  'årig',
  'åriga',
  'årige',
  'bast',
  'yo',
  'yr',
  'yrs',
  'years',
  'year',
  'y',
  'åringar',
]);

export const UNITS = new Set([
  'kr',
  'kronor',
  'spänn',
  'lax',
  'gånger',
  'gång',
  'veckor',
  'vecka',
  'månader',
  'månad',
  'dagar',
  'dag',
  'timmar',
  'timme',
  'min',
  'minuter',
  'sek',
  'procent',
  'st',
  'stycken',
  'kilo',
  'kg',
  'mil',
  'km',
  'tusen',
  'personer',
  'killar',
  'tjejer',
  'pers',
  'bilder',
  'euro',
  'bucks',
  'times',
  'weeks',
  'months',
  'days',
  'hours',
  'minutes',
  'pics',
  'pictures',
  'guys',
  'kompisar',
  'people',
  'messages',
  'meddelanden',
  'poäng',
  'tiden',
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
  'am',
  'pm',
  'likes',
  'sms',
  'konton',
  'robux',
  'dollars',
  'kids',
  'barn',
  'syskon',
  'brothers',
  'sisters',
]);

export const PAST = new Set([
  'var',
  'was',
  'varit',
  'when',
  'när',
  'sen',
  'sedan',
  'since',
  'då',
  'som',
  'vid',
  'at',
  'från',
  'from',
]);

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const SOON = list(
  'snart snartt snarrt nästan fyller fyler fylle fylla blir bli soon almost nearly turning turn turns becoming',
);
export const SOON_AFTER = list('snart soon nästan');
/** The birthday has been. */
export const DONE = list('fyllt fyllde blev blivit turned fylld');
export const WAS = list('var va varit was were hette');
export const NOW = list('nu now idag today nuförtiden numera currently fortfarande still');
export const PRETENDED = list(
  'ljög ljugit ljuger låtsas låtsades låtsats påstod påstått lied lying pretend pretended pretending profil profilen profile',
);
export const BELIEVED = list('tror trodde thinks thought tro think believes believed');
export const CORRECTS = list(
  'nej nä näe förresten fel menar menade egentligen ändrar ändrade rättar rättelse oj sorry wait actually mean meant typo correction oops no',
);
export const COPULA = list(
  'är e ä ere är´ fyller fyllde fyllt fylla fyler blir blev blivit is am are be turning turned turns turn becoming åldern ålder age aged blitt vara',
);
/** Forms that carry subject and verb in one word. */
export const CONTRACTED: Readonly<Record<string, string>> = {
  im: 'i',
  ive: 'i',
  id: 'i',
  shes: 'she',
  hes: 'he',
  theyre: 'they',
  ime: 'i',
  iam: 'i',
};
/** May stand between the verb and the age. */
export const BETWEEN = list(
  'nu bara typ snart precis ju faktiskt redan nästan just endast only now about almost nearly ungefär ca cirka runt väl nog alltså asså still fortfarande också oxå själv precist knappt drygt hela at turning about gonna to be really actually också också already today idag iaf egentligen själv visst exactly officially a an en ett gamla like',
);
/** Who the notes of a call are about, when the caller is the exposed person. */
export const CALLERS = list(
  'inringare inringaren inringande personen person tjejen tjej killen kille flickan flicka kvinnan kvinna mannen man pojken pojke ungdomen ungdom caller girl boy woman man guy hen sökande sökanden',
);

export const AGO = new Set(['sen', 'sedan', 'ago', 'äldre', 'older', 'yngre', 'younger', 'skillnad']);

/** Words for a person that may be the writer ("tjej 16") or another ("en kille på 19"). */
export const GENERIC = new Set([
  'tjej',
  'kille',
  'flicka',
  'pojke',
  'man',
  'kvinna',
  'girl',
  'boy',
  'guy',
  'woman',
  'person',
  'snubbe',
  'gubbe',
  'transkille',
  'transtjej',
  'killen',
  'mannen',
  'tjejen',
  'inringare',
  'caller',
]);

export const EXPOSED_NOUNS = new Set(
  'person dotter dottern son sonen barn barnet syster systern lillasyster storasyster bror brodern lillebror storebror kusin kusinen kompis kompisen vän vännen bästis elev eleven flicka flickan pojke pojken tonåring tös brorsdotter systerdotter barnbarn daughter son sister brother cousin friend student pupil child niece nephew kid girl boy tjejkompis flickvän pojkvän girlfriend boyfriend bonusdotter bonusson styvdotter spelare klient patient ungdom syrra syrran brorsa brorsan sondotter dotterdotter bestie granddaughter grandson stepdaughter stepson tvillingsyster halvsyster grannflicka'.split(
    ' ',
  ),
);
