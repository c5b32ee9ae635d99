import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePdf } from './makePdf.ts';

// Writes the PDFs of the demo documents from the texts in this folder: `node packages/demo/pdf/main.ts`.
const target = join(import.meta.dirname, '../documents');
for (const name of await readdir(import.meta.dirname)) {
  if (!name.endsWith('.txt')) continue;
  const source = await readFile(join(import.meta.dirname, name), 'utf8');
  await writeFile(join(target, name.replace(/\.txt$/, '.pdf')), await makePdf(source));
}
