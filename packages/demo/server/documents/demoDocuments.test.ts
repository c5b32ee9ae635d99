import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makePdf } from '../../pdf/makePdf.ts';
import { createLibrary } from './createLibrary.ts';

const folder = join(import.meta.dirname, '../../documents');
const sources = join(import.meta.dirname, '../../pdf');

it('has at least twelve documents of all three kinds, all readable', async () => {
  const { documents, notices } = await createLibrary(folder);
  expect(documents.size).toBeGreaterThanOrEqual(12);
  expect(new Set([...documents.values()].map(({ kind }) => kind))).toEqual(
    new Set(['pdf', 'markdown', 'text']),
  );
  expect(notices).toEqual([]);
});

it('has the refund window on page 2 of the refund policy', async () => {
  const { documents } = await createLibrary(folder);
  const policy = [...documents.values()].find(({ name }) => name === 'refund_policy_v3.pdf');
  const page = policy?.pages[1];
  const section = page?.sections.find(({ heading }) => heading === '4.2 Refund window');
  expect(page?.page).toBe(2);
  expect(page?.text.slice(section?.start, section?.end).trim()).toBe(
    'Customers may return unused goods in their original packaging. The refund window is 30 days from the date of purchase. ' +
      'For orders placed between 15 November and 31 December the window ends on 31 January.',
  );
});

it('has PDFs that are made from the texts beside the script, byte for byte', async () => {
  const texts = (await readdir(sources)).filter((name) => name.endsWith('.txt'));
  expect(texts.length).toBeGreaterThan(0);
  for (const name of texts) {
    const pdf = await readFile(join(folder, name.replace('.txt', '.pdf')));
    const made = await makePdf(await readFile(join(sources, name), 'utf8'));
    expect(Buffer.compare(pdf, made), name).toBe(0);
  }
});
