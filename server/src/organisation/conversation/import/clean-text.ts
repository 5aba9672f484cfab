/** Line ends become line feeds; other control characters go, tab stays. Every other character stays as it was written. */
export function cleanText(text: string): string {
  const withLineFeeds = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
  return withLineFeeds.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, '');
}

/** The first characters of a text, never half a character, with an ellipsis when something was left out. */
export function beginningOf(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
