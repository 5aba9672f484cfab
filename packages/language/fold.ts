/** Foreign accents and the letter they become; å, ä and ö are letters of their own and stay. */
const ACCENTS: Readonly<Record<string, string>> = {
  à: 'a',
  á: 'a',
  â: 'a',
  ã: 'a',
  ç: 'c',
  è: 'e',
  é: 'e',
  ê: 'e',
  ë: 'e',
  ì: 'i',
  í: 'i',
  î: 'i',
  ï: 'i',
  ñ: 'n',
  ò: 'o',
  ó: 'o',
  ô: 'o',
  õ: 'o',
  ø: 'ö',
  æ: 'ä',
  ù: 'u',
  ú: 'u',
  û: 'u',
  ü: 'u',
  ý: 'y',
  ÿ: 'y',
};

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const plain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 0xe5 || code === 0xe4 || code === 0xf6;
    if (!plain) return false;
    if (i > 1 && code === word.charCodeAt(i - 1) && code === word.charCodeAt(i - 2)) return false;
  }
  return true;
}

/**
 * Fold: the form of a word that patterns compare with. Lower case, apostrophes gone ("don't" -> "dont"),
 * foreign accents gone (å, ä and ö are letters of their own and stay), letters drawn out for
 * emphasis shortened ("neeeej" -> "nej"). Folding works on one token, so offsets never move.
 *
 * @example
 * foldWord('Neeeej') // => 'nej'
 */
export function foldWord(word: string): string {
  if (isPlain(word)) return word;
  const composed = word.normalize('NFC').toLowerCase();
  const kept: string[] = [];
  for (const char of composed) {
    if (char === "'" || char === '\u2019' || char === '\u02bc' || char === '`' || char === '\u00b4') continue;
    kept.push(ACCENTS[char] ?? char);
  }
  return shortenRuns(kept);
}

function shortenRuns(chars: readonly string[]): string {
  let out = '';
  for (let i = 0; i < chars.length; ) {
    const char = chars[i]!;
    let end = i + 1;
    while (end < chars.length && chars[end] === char) end++;
    const isDigit = char >= '0' && char <= '9';
    out += end - i >= 3 && !isDigit ? char : char.repeat(end - i);
    i = end;
  }
  return out;
}
