import { foldWord } from './fold.ts';
import { middle } from './sv/places/middle.ts';
import { north } from './sv/places/north.ts';
import { south } from './sv/places/south.ts';

/** A Swedish place name and the county that it lies in. */
export interface Place {
  readonly county: string;
  /** The name is also a common word or a given name: it counts only where a place must stand. */
  readonly isAmbiguous: boolean;
  /** Folded words of the name. */
  readonly words: readonly string[];
}

function foldName(name: string): string[] {
  return name
    .split('|')
    .flatMap((part) => part.split('-'))
    .map(foldWord)
    .filter(Boolean);
}

function buildIndex(): ReadonlyMap<string, readonly Place[]> {
  const index = new Map<string, Place[]>();
  for (const region of [north, middle, south]) {
    for (const [county, names] of Object.entries(region)) {
      for (const raw of names.split(/\s+/u).filter(Boolean)) {
        const words = foldName(raw.replaceAll('~', ''));
        const place: Place = { county, isAmbiguous: raw.includes('~'), words };
        const first = words[0]!;
        const list = index.get(first);
        if (list) list.push(place);
        else index.set(first, [place]);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

let index: ReadonlyMap<string, readonly Place[]> | undefined;

/** Places whose name starts with this folded word, longest name first. A possessive or plain final -s is cut ("kirunas"). */
export function placesStartingWith(folded: string): readonly Place[] {
  index ??= buildIndex();
  const exact = index.get(folded);
  if (exact) return exact;
  return folded.length > 4 && folded.endsWith('s') ? (index.get(folded.slice(0, -1)) ?? []) : [];
}

/**
 * County of a place name, alone: municipality, town, landscape that lies in one county, or county.
 * Null for a name that is not known or could be several.
 *
 * @example
 * countyOf('Oskarshamn') // => 'kalmar'
 */
export function countyOf(name: string): string | null {
  const words = name
    .split(/[\s-]+/u)
    .map(foldWord)
    .filter(Boolean);
  const first = words[0];
  if (first === undefined) return null;
  const found = placesStartingWith(first).find(
    (place) =>
      place.words.length === words.length &&
      place.words.every((word, i) => word === words[i] || (i === words.length - 1 && `${word}s` === words[i])),
  );
  return found?.county ?? null;
}
