import { existsSync, globSync, readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/** `pnpm mutation feedback fallback/runner feedback/vote`: how much of each file of these rooms, or of one file, tests hold. */
const source = 'packages/core/src';
const rooms = process.argv.slice(2);
const files = rooms.flatMap(readRoom);

if (files.length === 0) {
  const named = rooms.join(' ');
  console.error(`Credence: there is no code in "${named}". Name a room of ${source}: feedback.`);
  process.exit(1);
}

const mutants = await new Stryker({ mutate: files }).runMutationTest();
for (const file of files) {
  const name = file.slice(source.length + 1);
  const changes = mutants.filter(({ fileName }) => fileName.endsWith(`/${file}`));
  console.log(`\n${describe(name, changes)}`);
  changes.filter(isUnnoticed).sort(byLine).map(describeChange).forEach(print);
}
console.log(`\n${describe('all of it', mutants)}`);

type Mutant = (typeof mutants)[number];

/** The files of a room, without those of the rooms inside it; or the one file of that name. */
function readRoom(room: string): string[] {
  const file = `${source}/${room}.ts`;
  if (existsSync(file)) return [file];
  return globSync(`${source}/${room}/*.ts`)
    .filter((found) => !/(?:\.test|\/index)\.ts$/.test(found))
    .sort();
}

function isNoticed({ status }: Mutant): boolean {
  return status === 'Killed' || status === 'Timeout';
}

/** Nothing failed, or no test came by. */
function isUnnoticed({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

function describe(name: string, changes: readonly Mutant[]): string {
  const noticed = changes.filter(isNoticed).length;
  const all = noticed + changes.filter(isUnnoticed).length;
  const share = all === 0 ? '-' : `${((100 * noticed) / all).toFixed(1)} %`;
  return `${share.padStart(7)}  ${name}, ${noticed} of ${all}`;
}

function byLine(one: Mutant, other: Mutant): number {
  return one.location.start.line - other.location.start.line;
}

function describeChange({ fileName, location, replacement, status }: Mutant): string {
  const { start, end } = location;
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.pop()?.slice(0, end.column - 1) ?? '';
  const changed = [...lines, last].join('\n').slice(start.column - 1);
  const note = status === 'NoCoverage' ? ' (no test comes by)' : '';
  return `${String(start.line).padStart(9)}  ${shorten(changed)}  ->  ${shorten(replacement)}${note}`;
}

function shorten(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

function print(line: string): void {
  console.log(line);
}
