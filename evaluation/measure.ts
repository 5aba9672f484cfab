/**
 * npm run measure: the reader's quality on the dev split, the speed of reading, the opening of a review.
 * Prints the figures, writes results.json, and puts them into the README.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { changeResults } from './results.ts';
import { measureReadSpeed } from './speed/read-speed.ts';
import { measureReviewOpening } from './speed/review-opening.ts';
import { writeFigures } from './write-figures.ts';

const reader = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('./reader/measure.ts', import.meta.url)), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
if (reader.status !== 0) throw new Error('the reader could not be measured');

const read = await measureReadSpeed();
console.log(
  `varsam read: ${read.conversationsPerSecond} conversations of ${read.turnsEach} turns a second (${read.conversations} conversations, first after ${read.millisecondsToFirst} ms, peak ${read.peakMegabytes ?? '?'} MB)`,
);
changeResults('read', { command: 'npm run measure', ...read });

const opening = await measureReviewOpening();
console.log(
  `opening a review of ${opening.turns} turns: median ${opening.medianMilliseconds} ms, slowest of ${opening.openings}: ${opening.slowestMilliseconds} ms`,
);
changeResults('reviewOpening', { command: 'npm run measure', ...opening });

writeFigures();
