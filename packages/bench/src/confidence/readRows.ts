import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The rows of one gzipped JSON Lines file of the data folder. */
export function readRows(folder: string, name: string): readonly unknown[] {
  const text = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`))).toString();
  // The folder's README describes the rows; a wrong one fails in the run that reads it.
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
