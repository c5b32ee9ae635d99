import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { makePdf } from '../../pdf/makePdf.ts';
import { readPdf } from './readPdf.ts';

const source = `# Rules
${'The deposit is returned when the bicycle is back in good order. '.repeat(4)}
## 1.1 Helmets
Helmets are lent with it.
<page>
## 1.2 Theft
Tell us at once.`;

it('keeps pages, headings and unbroken paragraphs', async () => {
  expect(await readPdf(await makePdf(source))).toEqual([
    [
      { kind: 'heading', text: 'Rules' },
      {
        kind: 'text',
        text: 'The deposit is returned when the bicycle is back in good order. '.repeat(4).trim(),
      },
      { kind: 'heading', text: '1.1 Helmets' },
      { kind: 'text', text: 'Helmets are lent with it.' },
    ],
    [
      { kind: 'heading', text: '1.2 Theft' },
      { kind: 'text', text: 'Tell us at once.' },
    ],
  ]);
});

it('says that an encrypted file is encrypted', async () => {
  const bytes = await makePdf(source, { userPassword: 'secret' });
  await expect(readPdf(bytes)).rejects.toThrow('It is encrypted. Save a copy without a password.');
});

it.each([
  ['text under a false name', new TextEncoder().encode('Dear customer')],
  ['an empty file', new Uint8Array()],
  ['half a file', (await makePdf(source)).slice(0, 700)],
])('says that %s cannot be read', async (_, bytes) => {
  await expect(readPdf(bytes)).rejects.toThrow(/^It is not a PDF that can be read/);
});

it.each([90, 180, 270])('reads a page that is turned by %s degrees', async (degrees) => {
  const pdf = new PDFDocument({ size: [600, 600], margin: 72 });
  pdf.rotate(degrees, { origin: [300, 300] });
  pdf.fontSize(11).text('The deposit is returned when the bicycle is back. '.repeat(6));
  pdf.end();
  const chunks: Buffer[] = [];
  for await (const chunk of pdf) chunks.push(chunk as Buffer); // pdfkit types its stream loosely; it yields Buffers.
  expect(await readPdf(Buffer.concat(chunks))).toEqual([
    [{ kind: 'text', text: 'The deposit is returned when the bicycle is back. '.repeat(6).trim() }],
  ]);
});

it('leaves out the running header of a PDF', async () => {
  const page = (number: number) => `Rules of the club\n${'abcd'[number]} is a letter.`;
  const blocks = await readPdf(await makePdf([0, 1, 2, 3].map(page).join('<page>')));
  expect(JSON.stringify(blocks)).not.toContain('Rules');
  expect(blocks).toHaveLength(4);
});
