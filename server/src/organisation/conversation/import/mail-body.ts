/** What the writer wrote in this mail: without the earlier mails below it and without a signature. When in doubt, words stay. */

const senders = [
  'skickat från min ',
  'skickat från outlook',
  'sent from my ',
  'sent from outlook',
  'hämta outlook för ',
  'get outlook for ',
];
const separators = ['-----ursprungligt meddelande-----', '-----original message-----', '________________________________'];

export function ownWords(body: string): string {
  const lines = body.split('\n').map((line) => line.trimEnd());
  const end = lines.findIndex((line, index) => endsBody(line, lines, index));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter(
    (line, index, kept) => !isQuoted(line) && !isAttribution(line, kept[index + 1], kept[index + 2]) && !isSender(line),
  );
  const text = own.join('\n').trim();
  // A mail that is nothing but a quotation still has something to read.
  return text === '' ? body.trim() : text;
}

// A separator with nothing above it stands over the words themselves.
function endsBody(line: string, lines: readonly string[], index: number): boolean {
  if (index === 0) return false;
  const plain = line.toLowerCase();
  // The space of "-- " is lost in many mails.
  if (plain === '--') return true;
  if (separators.some((separator) => plain.replaceAll(' ', '').startsWith(separator.replaceAll(' ', '')))) return true;
  return (
    isHeader(line, ['från:', 'from:']) &&
    lines.slice(index + 1, index + 4).some((next) => isHeader(next, ['skickat:', 'sent:', 'datum:', 'date:']))
  );
}

function isHeader(line: string, names: readonly string[]): boolean {
  const plain = line.slice(0, 20).replaceAll('*', '').trimStart().toLowerCase();
  return names.some((name) => plain.startsWith(name));
}

function isQuoted(line: string): boolean {
  return line.startsWith('>');
}

/** "Den 2 nov. 2026 kl. 21:04 skrev ...:" and "On ... wrote:", only when the quotation follows. */
function isAttribution(line: string, next: string | undefined, afterNext: string | undefined): boolean {
  if (line.length > 200 || !line.endsWith(':')) return false;
  const plain = line.toLowerCase();
  const says = plain.includes(' skrev') || plain.endsWith('wrote:') || plain.includes(' skriver');
  return says && (isQuoted(next ?? '') || (next === '' && isQuoted(afterNext ?? '')));
}

function isSender(line: string): boolean {
  const plain = line.slice(0, 40).toLowerCase();
  return line.length < 60 && senders.some((sender) => plain.startsWith(sender));
}
