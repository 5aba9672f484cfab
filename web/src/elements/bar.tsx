/** A small bar beside its number. The number is the truth; the bar only helps the eye. */
export function Bar({ value, largest, kind = 'plain' }: { value: number; largest: number; kind?: 'plain' | 'soft' | 'care' }) {
  const percent = largest > 0 ? Math.max(value > 0 ? 2 : 0, (100 * value) / largest) : 0;
  return (
    <span className="bar" aria-hidden="true">
      <span className={`bar-fill bar-${kind}`} style={{ inlineSize: `${percent}%` }} />
    </span>
  );
}
