import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createLibrary,
  loadQuestions,
  measureAbstention,
  timeMetrics,
} from '@credence-ui/demo/measure';
import { demoFolder, startServer } from './startServer.ts';
import { timeAnswers } from './timeAnswers.ts';
import { writeDocuments } from './writeDocuments.ts';

/** Start-up, speed and abstention of the Support Copilot, first on a fresh data folder, then again on the same. Prints, never judges. */
export async function benchDemo(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'credence-bench-'));
  try {
    await benchStart(folder);
    await benchManyDocuments(folder);
    await benchMetrics();
    await benchAbstention();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchStart(folder: string): Promise<void> {
  await rm(join(demoFolder, '.cache'), { recursive: true, force: true });
  const cold = await startServer(join(folder, 'data'));
  await cold.stop();
  console.log(`first start, nothing built      ${cold.seconds.toFixed(1)} s`);
  const warm = await startServer(join(folder, 'data'));
  console.log(`start again                     ${warm.seconds.toFixed(1)} s`);
  const { firstText, whole, asked } = await timeAnswers(warm.url);
  console.log(`first text, median of ${asked}        ${firstText.toFixed(0)} ms`);
  console.log(`whole answer, median of ${asked}      ${whole.toFixed(0)} ms`);
  await warm.stop();
}

async function benchManyDocuments(folder: string): Promise<void> {
  const documents = join(folder, 'documents');
  const bytes = await writeDocuments(documents, 1_000, 10_000);
  const server = await startServer(join(folder, 'data'), documents);
  console.log(`1,000 documents                 ${(bytes / 1e6).toFixed(1)} MB`);
  console.log(`  started and indexed in        ${server.seconds.toFixed(1)} s`);
  console.log(`  resident memory at its peak   ${await server.peakMegabytes()} MB`);
  await server.stop();
}

async function benchMetrics(): Promise<void> {
  const { grown, first, afterAnEvent, unchanged } = await timeMetrics();
  console.log('metrics of 30,000 events');
  console.log(`  with statistics taken         ${grown.toFixed(0)} ms`);
  console.log(`  first after a start           ${first.toFixed(0)} ms`);
  console.log(`  after an event                ${afterAnEvent.toFixed(0)} ms`);
  console.log(`  nothing new                   ${unchanged.toFixed(1)} ms`);
}

async function benchAbstention(): Promise<void> {
  const sets = [
    ['shop', 'documents'],
    ['library', 'test/library'],
  ] as const;
  for (const [set, folder] of sets) {
    const { search } = await createLibrary(join(demoFolder, folder));
    const heldOut = (await loadQuestions(set)).filter(({ split }) => split === 'held-out');
    const quality = measureAbstention(search, heldOut);
    console.log(`abstention, ${set}, held out: ${JSON.stringify(quality)}`);
  }
}
