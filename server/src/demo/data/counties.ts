/** Inhabitants of each county in thousands, rounded: how many contacts a county would give if need were the same everywhere. */
export const inhabitants = {
  stockholm: 2455,
  uppsala: 405,
  sodermanland: 302,
  ostergotland: 473,
  jonkoping: 369,
  kronoberg: 205,
  kalmar: 247,
  gotland: 61,
  blekinge: 158,
  skane: 1422,
  halland: 344,
  vastra_gotaland: 1769,
  varmland: 284,
  orebro: 309,
  vastmanland: 281,
  dalarna: 288,
  gavleborg: 286,
  vasternorrland: 243,
  jamtland: 133,
  vasterbotten: 279,
  norrbotten: 249,
} as const;

export type County = keyof typeof inhabitants;

/** An organisation meets mostly its own area, but a chat has no borders. */
export function countyWeights(area: readonly County[]): Record<County, number> {
  const entries = (Object.entries(inhabitants) as [County, number][]).map(([county, thousands]) => [
    county,
    area.includes(county) ? thousands * 12 : thousands,
  ]);
  return Object.fromEntries(entries) as Record<County, number>;
}
