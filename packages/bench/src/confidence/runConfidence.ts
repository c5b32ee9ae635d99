import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { agreementRows } from './agreementRows.ts';
import type { Assessed } from './assessRow.ts';
import { assessAll, assessRow } from './assessRow.ts';
import { calibrationRows } from './calibrationRows.ts';
import { guaranteeRows } from './guaranteeRows.ts';
import { assessedSets, labelledSets } from './labelled.ts';
import { probeRows } from './probeRows.ts';
import { promiseRows } from './promiseRows.ts';
import { rankingRow } from './rankingRow.ts';
import { ratioRows } from './ratioRows.ts';
import { slopeRows } from './slopeRows.ts';
import { speedRows } from './speedRows.ts';

/** `pnpm bench confidence --data <folder>`: how well the signals rank labelled answers, and how long they take. */
export function runConfidence(args: readonly string[], say: (line: string) => void): void {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
  const root = join(import.meta.dirname, '../../../..');
  const folder = values.data ? resolve(values.data) : join(root, '../shared/data');
  if (!existsSync(folder)) {
    say(`Credence: there is no folder ${folder}. Pass one that holds the sets with --data.`);
  } else {
    for (const row of probeRows(folder)) say(row);
    const assessed = new Map<string, readonly Assessed[]>();
    for (const [name, read] of Object.entries(assessedSets)) {
      const rows = assessAll(read(folder));
      assessed.set(name, rows);
      say(assessRow(name, rows));
    }
    for (const row of slopeRows(assessed)) say(row);
    for (const [name, read] of Object.entries(labelledSets)) say(rankingRow(name, read(folder)));
    for (const row of [...agreementRows(folder), ...calibrationRows(folder)]) say(row);
  }
  for (const row of [...guaranteeRows(), ...promiseRows(), ...speedRows(), ...ratioRows()])
    say(row);
}
