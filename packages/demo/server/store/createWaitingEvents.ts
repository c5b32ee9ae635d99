import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isEvent } from '@credence-ui/core/event';
import type { CredenceEvent } from '@credence-ui/core';

/** Events that wait for the database, in memory and in an append-only file that a restart reads again. */
export async function createWaitingEvents(file: string, limit = 100_000): Promise<WaitingEvents> {
  let events = await load(file);
  let writing: Promise<unknown> = Promise.resolve();
  /** One write at a time, so that an append and a shortening of the file never cross. */
  function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const next = writing.then(write, write);
    writing = next.catch(() => undefined);
    return next;
  }
  return {
    size: () => events.length,
    first: (count) => events.slice(0, count),
    add: (added) =>
      inTurn(async () => {
        if (events.length + added.length > limit) return false;
        await append(file, added);
        events = [...events, ...added];
        return true;
      }),
    remove: (isGone) =>
      inTurn(async () => {
        const rest = events.filter((event) => !isGone(event));
        if (rest.length === events.length) return 0;
        const gone = events.length - rest.length;
        await replace(file, rest);
        events = rest;
        return gone;
      }),
  };
}

export interface WaitingEvents {
  readonly size: () => number;
  readonly first: (count: number) => readonly CredenceEvent[];
  /** Resolves once they are on disk; false, with nothing taken, when there is no more room. */
  readonly add: (events: readonly CredenceEvent[]) => Promise<boolean>;
  /** Forgets those that are stored, or erased; how many that were. */
  readonly remove: (isGone: (event: CredenceEvent) => boolean) => Promise<number>;
}

async function load(file: string): Promise<readonly CredenceEvent[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').flatMap(parse);
}

/** A crash can leave half a line at the end; it was never acknowledged. */
function parse(line: string): CredenceEvent[] {
  try {
    const event: unknown = JSON.parse(line);
    return isEvent(event) ? [event] : [];
  } catch {
    return [];
  }
}

async function append(file: string, events: readonly CredenceEvent[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a');
  try {
    await handle.appendFile('\n' + linesOf(events));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function replace(file: string, events: readonly CredenceEvent[]): Promise<void> {
  await writeFile(`${file}.next`, linesOf(events));
  await rename(`${file}.next`, file);
}

function linesOf(events: readonly CredenceEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
