import { languageOf } from './languages.ts';
import type { StyleOptions } from './learnStyle.ts';
import { measureText } from './measureText.ts';
import type { Figures, StyleCounts, StyleProfile } from './profile.ts';
import { countListed, readText } from './readText.ts';

/**
 * The index of the profile whose writer this text is most like; `null` without a profile. Writers are compared in the text's own
 * language: of those that the profiles know, the one with most of its words in the lists.
 */
export function nearestStyle(text: string, profiles: readonly StyleProfile[]): number | null {
  const known = new Set(profiles.flatMap(({ languages }) => Object.keys(languages)));
  const language = likeliest(text, [...known].sort());
  let [nearest, least] = [null as number | null, Infinity];
  for (const [index, profile] of profiles.entries()) {
    const distance = styleDistance(text, profile, { locale: language });
    if (distance !== null && distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

function likeliest(text: string, languages: readonly string[]): string {
  let [best, most] = [languages[0] ?? '', 0];
  for (const language of languages) {
    const words = readText(text, language).sentences.flatMap((sentence) => sentence.words);
    const count = countListed(words, language);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

/** How far a text is from a profile in one language: see `distanceOf`. `null` where the profile knows nothing of it. */
export function styleDistance(
  text: string,
  profile: StyleProfile,
  { locale = 'en' }: StyleOptions = {},
): number | null {
  const language = languageOf(locale);
  const counts = Object.entries(profile.languages).find(([name]) => name === language)?.[1];
  return counts ? distanceTo(text, counts, language) : null;
}

function distanceTo(text: string, counts: StyleCounts, language: string): number {
  return distanceOf(measureText(text, readText(text, language), language), counts);
}

/**
 * The mean distance of a text's measures from the writer's mean, in the writer's own deviations, each at most 3: Burrows's Delta
 * (2002) with the spread of one writer in place of the spread of a corpus. In [0, 3].
 */
function distanceOf(measures: Figures, { texts, sums, squares }: StyleCounts): number {
  const here = new Map(Object.entries(measures));
  const known = new Map(Object.entries(sums));
  const spread = new Map(Object.entries(squares));
  const names = new Set([...here.keys(), ...known.keys()]);
  let sum = 0;
  let weights = 0;
  for (const name of names) {
    const mean = (known.get(name) ?? 0) / texts;
    const variance = Math.max(0, (spread.get(name) ?? 0) / texts - mean * mean);
    const floor = floorOf(name);
    const away = Math.abs((here.get(name) ?? 0) - mean) / Math.sqrt(variance + floor * floor);
    const weight = weightOf(name);
    sum += weight * Math.min(3, away);
    weights += weight;
  }
  return weights > 0 ? sum / weights : 0;
}

function floorOf(name: string): number {
  if (name.startsWith('word.')) return 30;
  if (name === 'length') return 2000;
  if (name === 'spread') return 1500;
  return 250;
}

function weightOf(name: string): number {
  return name.startsWith('word.') ? 0.5 : 1;
}
