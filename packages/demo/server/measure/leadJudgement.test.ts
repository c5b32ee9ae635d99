import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tierOf } from '@credence-ui/core/tier';
import { beforeAll, expect, it } from 'vitest';
import { createLibrary } from '../documents/createLibrary.ts';
import { assessAnswer } from '../engine/assessAnswer.ts';
import { extract } from '../engine/extractive/createExtractiveEngine.ts';
import type { TicketSource } from '../inbox/ticketSource.ts';

/** The tier that a careful support lead gave to the answer on reading the answer beside the documents, and why. */
interface Judged {
  readonly ticket?: string;
  readonly question?: string;
  readonly lead: Outcome;
  readonly because: string;
}

const outcomes = ['withheld', 'low', 'medium', 'high'] as const;
type Outcome = (typeof outcomes)[number];

const demo = join(import.meta.dirname, '../..');
let table: readonly { readonly asked: string; readonly lead: Outcome; readonly shown: string }[];

beforeAll(async () => {
  const { search } = await createLibrary(join(demo, 'documents'));
  const tickets = await read<TicketSource>('server/inbox/tickets.json');
  const judged = await read<Judged>('test/questions/lead.json');
  table = judged.map(({ ticket, question, lead }) => {
    const asked = question ?? tickets.find(({ id }) => id === ticket)?.body ?? '';
    const { abstain, confidence } = assessAnswer(extract(search, asked));
    return { asked, lead, shown: abstain ? 'withheld' : tierOf(confidence).name };
  });
});

async function read<T>(path: string): Promise<readonly T[]> {
  // Files of this repository, of the shape that is named.
  return JSON.parse(await readFile(join(demo, path), 'utf8')) as readonly T[];
}

const far = ({ lead, shown }: (typeof table)[number]) =>
  Math.abs(outcomes.indexOf(lead) - outcomes.findIndex((outcome) => outcome === shown)) > 1;

it('gives at least 25 of 28 answers a tier that a careful lead would give, or its neighbour', () => {
  expect(table.every(({ asked }) => asked !== '')).toBe(true);
  expect(table).toHaveLength(28);
  expect(table.filter(far).length).toBeLessThanOrEqual(3);
});

it('gives the highest tier to no answer that a lead would withhold or call low', () => {
  const offered = table.filter(({ lead }) => lead === 'withheld' || lead === 'low');
  expect(offered.filter(({ shown }) => shown === 'high')).toEqual([]);
});

it('tells answers that a lead would send from those that a lead would not', () => {
  const kept = table.filter(({ lead }) => lead === 'withheld');
  expect(kept.filter(({ shown }) => shown !== 'withheld')).toEqual([]);
  expect(table.filter(({ shown }) => shown === 'high').length).toBeGreaterThanOrEqual(2);
});
