import { readFile } from 'node:fs/promises';
import { openingHoursProblem } from '@credence-ui/core/fallback';
import type { OpeningHours } from '@credence-ui/core/fallback';
import { OptionsError } from './OptionsError.ts';

/** Reads from a JSON file when people answer. Throws `OptionsError` when it cannot be read or used. */
export async function readHours(path: string): Promise<OpeningHours> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new OptionsError(
      `the opening hours ${path} cannot be read. Name a file: --hours <file>.`,
    );
  });
  const hours = parse(text);
  const problem = openingHoursProblem(hours);
  if (problem !== null)
    throw new OptionsError(`the opening hours ${path} cannot be used. ${problem}`);
  return hours as OpeningHours; // checked above
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
