import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHours } from './readHours.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-hours-'));
});
afterAll(() => rm(folder, { recursive: true }));

const weekly = [{ days: ['mon'], from: '09:00', to: '17:00' }];

it('reads opening hours', async () => {
  const path = join(folder, 'hours.json');
  const hours = { timeZone: 'Europe/Berlin', weekly };
  await writeFile(path, JSON.stringify(hours));
  expect(await readHours(path)).toEqual(hours);
});

it.each([
  ['{', 'Opening hours are not an object. Give {timeZone, weekly}.'],
  ['{"timeZone": "Mars/Olympus"}', 'The time zone "Mars/Olympus" is not known.'],
  [JSON.stringify({ timeZone: 'UTC', weekly: [{ days: ['mon'] }] }), 'no time at which to open'],
])('refuses %s and says what to do', async (text, words) => {
  const path = join(folder, 'odd.json');
  await writeFile(path, text);
  await expect(readHours(path)).rejects.toThrow(words);
});

it('says that a file is not there', async () => {
  const path = join(folder, 'none.json');
  await expect(readHours(path)).rejects.toThrow('cannot be read. Name a file: --hours <file>.');
});
