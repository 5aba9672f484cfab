/** Puts the figures of results.json into the README, between its two marks. A figure in the README comes from nowhere else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Results, readResults } from './results.ts';

const readme = new URL('../README.md', import.meta.url);
const [begin, end] = ['<!-- figures: made by npm run measure -->', '<!-- end of figures -->'];

interface Quality {
  readonly command: string;
  readonly conversations: number;
  readonly microF1: number;
  readonly precision: number;
  readonly recall: number;
  readonly falseFillRate: number;
  readonly quoteExact: number;
  readonly safetyRecall: number;
  readonly safetyInvented: number;
  readonly intervals: { readonly microF1: readonly [number, number] };
}

export function figuresOf(results: Results): string {
  const reader = results.reader as { readonly dev?: Quality; readonly test?: Quality } | undefined;
  const read = results.read as
    | { conversationsPerSecond: number; conversations: number; turnsEach: number; millisecondsToFirst: number }
    | undefined;
  const opening = results.reviewOpening as
    | { turns: number; medianMilliseconds: number; slowestMilliseconds: number; openings: number }
    | undefined;
  const lines = ['| what | figure | measured on |', '|---|---|---|'];
  for (const [split, quality] of [
    ['kept-apart test conversations', reader?.test],
    ['dev conversations, used for tuning', reader?.dev],
  ] as const) {
    if (quality) lines.push(...qualityLines(split, quality));
  }
  if (read)
    lines.push(
      `| \`varsam read\`, one core | ${read.conversationsPerSecond} conversations a second, first reading after ${read.millisecondsToFirst} ms | ${read.conversations} conversations of ${read.turnsEach} turns |`,
    );
  if (opening)
    lines.push(
      `| opening a review, click to reading on screen | median ${opening.medianMilliseconds} ms, slowest ${opening.slowestMilliseconds} ms | ${opening.openings} openings, ${opening.turns} turns, Chromium |`,
    );
  return lines.join('\n');
}

function qualityLines(split: string, quality: Quality): string[] {
  const [low, high] = quality.intervals.microF1;
  const where = `${quality.conversations} invented ${split} (\`${quality.command}\`)`;
  return [
    `| answers: F1 (95 % interval), precision, recall | ${quality.microF1.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}), ${quality.precision.toFixed(3)}, ${quality.recall.toFixed(3)} | ${where} |`,
    `| filled though nobody said it | ${(quality.falseFillRate * 100).toFixed(1)} % | same |`,
    `| quotes that stand word for word in the named turn | ${(quality.quoteExact * 100).toFixed(1)} % | same |`,
    `| safety: "yes" found; "yes" that nobody stated | ${(quality.safetyRecall * 100).toFixed(0)} %; ${quality.safetyInvented} | same |`,
  ];
}

export function placeFigures(text: string, figures: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error('the README has lost its marks for the figures');
  return `${text.slice(0, from + begin.length)}\n${figures}\n${text.slice(to)}`;
}

export function writeFigures(): void {
  writeFileSync(readme, placeFigures(readFileSync(readme, 'utf8'), figuresOf(readResults())));
}

if (import.meta.main) writeFigures();
