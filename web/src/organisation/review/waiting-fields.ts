/** The names in a list of unknown origin. */
export function unknownWords(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
