import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makePdf } from '../../pdf/makePdf.ts';
import { readFolder, type ReadResult } from './readFolder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-documents-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), content);
}

async function readAll(path = folder): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readFolder(path)) results.push(result);
  return results;
}

it('reads what it knows, also in folders below, and names what it does not read', async () => {
  await write('b.md', '# B\n\nText.');
  await write('a/a.txt', 'Text.');
  await write('a/picture.png', 'x');
  await write('prices.csv', 'x');
  await write('LICENSE', 'x');
  await write('.hidden/c.md', 'Text.');
  await write('node_modules/d.md', 'Text.');
  await write('a/.DS_Store', 'x');
  const results = await readAll();
  expect(results.flatMap(({ document }) => document ?? [])).toMatchObject([
    { name: 'a/a.txt', kind: 'text', title: null },
    { name: 'b.md', kind: 'markdown', title: 'B' },
  ]);
  const reason = 'is not read: only .md, .markdown, .txt and .pdf are.';
  expect(results.flatMap(({ notice }) => notice ?? [])).toEqual([
    { name: 'LICENSE', message: `LICENSE ${reason}` },
    { name: 'a/picture.png', message: `a/picture.png ${reason}` },
    { name: 'prices.csv', message: `prices.csv ${reason}` },
  ]);
});

it('keeps silent about the check set at the top, and about no other file of its kind', async () => {
  await write('b.md', 'Text.');
  await write('questions.json', '[]');
  await write('a/questions.json', '[]');
  const notices = (await readAll()).flatMap(({ notice }) => notice ?? []);
  expect(notices.map(({ name }) => name)).toEqual(['a/questions.json']);
});

it('names what is not read when there is nothing else', async () => {
  await write('prices.docx', 'x');
  await expect(readAll()).rejects.toThrow(
    /has no documents\. prices\.docx is not read: only \.md, \.markdown, \.txt and \.pdf are\./,
  );
  for (let file = 0; file < 9; file++) await write(`more-${file}.docx`, 'x');
  await expect(readAll()).rejects.toThrow(/7 more files are not read: only/);
});

it('gives a document the same id every time', async () => {
  await write('b.md', 'Text.');
  const [first] = await readAll();
  await write('a.md', 'Text.');
  expect((await readAll()).map(({ document }) => document?.id)).toContain(first?.document?.id);
});

it('serves the rest when some cannot be read, and says why', async () => {
  await write('locked.pdf', await makePdf('Secret.', { userPassword: 'x' }));
  await write('broken.pdf', 'not a pdf');
  await write('empty.txt', ' \n');
  await write('scan.pdf', await makePdf(''));
  await write('good.txt', 'Good.');
  const results = await readAll();
  expect(results.flatMap(({ document }) => document?.name ?? [])).toEqual(['good.txt']);
  expect(results.flatMap(({ notice }) => notice?.message ?? [])).toEqual([
    expect.stringMatching(/^broken\.pdf was skipped\. It is not a PDF/),
    expect.stringMatching(/^empty\.txt was skipped\. It is empty/),
    expect.stringMatching(/^locked\.pdf was skipped\. It is encrypted/),
    expect.stringMatching(/^scan\.pdf was skipped\. It holds pictures of text only/),
  ]);
});

it('says what to do about a folder that is missing, no folder, empty or unreadable throughout', async () => {
  await write('file.txt', 'x');
  await write('nothing/picture.png', 'x');
  await write('bad/locked.pdf', await makePdf('Secret.', { userPassword: 'x' }));
  const advice =
    /Name a folder with Markdown \(\.md\), text \(\.txt\) or PDF files: npm start -- --documents <folder>/;
  await expect(readAll(join(folder, 'missing'))).rejects.toThrow(/does not exist\./);
  await expect(readAll(join(folder, 'file.txt'))).rejects.toThrow(/is not a folder\./);
  await expect(readAll(join(folder, 'nothing'))).rejects.toThrow(/has no documents\./);
  await expect(readAll(join(folder, 'bad'))).rejects.toThrow(/has no document that can be read\./);
  await expect(readAll(join(folder, 'missing'))).rejects.toThrow(advice);
});
