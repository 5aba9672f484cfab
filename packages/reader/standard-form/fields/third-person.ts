/** Words that open a chat line and say nothing of the plan. */
const OPENERS = new Set(
  'ok okej okay okk kk k ja aa mm jo jaa yes yeah yep haha då men och så asså alltså tack bra well then so but and now nu jag i ja vi we'.split(
    ' ',
  ),
);

const WRITERS = new Set(['jag', 'i', "i'm", 'im']);

const SWEDISH: Readonly<Record<string, string>> = {
  mig: 'sig',
  mej: 'sig',
  min: 'sin',
  mitt: 'sitt',
  mina: 'sina',
  oss: 'sig',
  vår: 'sin',
  våra: 'sina',
  imorn: 'imorgon',
};

const ENGLISH: Readonly<Record<string, string>> = {
  my: 'their',
  me: 'them',
  our: 'their',
  us: 'them',
  myself: 'themselves',
  "i'll": 'will',
  'i’ll': 'will',
  ill: 'will',
  gonna: 'going to',
};

/** "okej då ringer jag min mormor imorgon" becomes "Ringer sin mormor imorgon.": one short sentence, in the third person. */
export function inThirdPerson(quote: string, language: string): string {
  const words = quote.split(/\s/u).filter(Boolean);
  let from = 0;
  while (from < words.length - 2 && OPENERS.has(words[from]!.toLowerCase().replace(/[.,!]$/u, ''))) from++;
  const swaps = language === 'en' ? ENGLISH : SWEDISH;
  let isSaid = false;
  const said = words
    .slice(from)
    .map((word) => {
      if (WRITERS.has(word.toLowerCase())) {
        // The first "jag" is the one who writes and is left out; a later one is somebody: "när hen har rast".
        const again = language === 'en' ? 'they' : 'hen';
        const written = isSaid ? again : '';
        isSaid = true;
        return written;
      }
      const mark = /[.,!]$/u.exec(word)?.[0] ?? '';
      const bare = mark === '' ? word : word.slice(0, -1);
      const swap = Object.hasOwn(swaps, bare.toLowerCase()) ? swaps[bare.toLowerCase()] : undefined;
      return swap === undefined ? word : `${swap}${mark}`;
    })
    .filter((word) => word !== '');
  const text = said.join(' ').replace(/[.,!\s]+$/u, '');
  return text === '' ? quote : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
