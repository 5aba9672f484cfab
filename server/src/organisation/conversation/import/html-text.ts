/** The words of a mail that came only as HTML. One pass by hand; what is quoted from an earlier mail is left out. */
const blocks = new Set('p div br li tr h1 h2 h3 h4 h5 h6 ul ol table hr section article'.split(' '));
const hidden = new Set('style script head title blockquote template'.split(' '));
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  bull: '•',
};

export function htmlToText(html: string): string {
  const parts: string[] = [];
  let inside: { name: string; depth: number } | null = null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const stop = open < 0 ? html.length : open;
    if (!inside && stop > at) parts.push(collapseSpace(decodeEntities(html.slice(at, stop))));
    if (open < 0) break;
    const tag = readTag(html, open);
    at = tag.end;
    if (inside) {
      if (tag.name === inside.name) inside.depth += tag.isClosing ? -1 : 1;
      if (inside.depth === 0) inside = null;
    } else if (hidden.has(tag.name) && !tag.isClosing && !tag.isSelfClosing) inside = { name: tag.name, depth: 1 };
    else if (blocks.has(tag.name)) parts.push('\n');
    else if (tag.name === '') parts.push(html.slice(open, tag.end));
  }
  return tidyLines(parts.join(''));
}

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isSelfClosing: boolean;
  readonly end: number;
}

/** An empty name: a "<" that begins no tag, such as the one in "<3". */
function readTag(html: string, open: number): Tag {
  if (html.startsWith('<!--', open))
    return { name: '!', isClosing: false, isSelfClosing: true, end: endAfter(html, '-->', open) };
  const isClosing = html[open + 1] === '/';
  const start = open + (isClosing ? 2 : 1);
  if (!/[a-z!?]/iu.test(html[start] ?? '')) return { name: '', isClosing, isSelfClosing: false, end: open + 1 };
  const end = endAfter(html, '>', open);
  let nameEnd = start;
  while (nameEnd < end && nameEnd < start + 20 && /[a-z0-9!?]/iu.test(html[nameEnd] ?? '')) nameEnd++;
  return { name: html.slice(start, nameEnd).toLowerCase(), isClosing, isSelfClosing: html[end - 2] === '/', end };
}

function endAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const hexadecimal = name[1] === 'x' || name[1] === 'X';
    const code = hexadecimal ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

function collapseSpace(text: string): string {
  return text.replaceAll(/[ \t\r\n\u00a0]+/gu, ' ');
}

function tidyLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
}
