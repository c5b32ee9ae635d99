import PDFDocument from 'pdfkit';

/** Lays out one text source as a PDF: `#` title, `##` headings, paragraphs, `<page>` between pages. The same text gives the same bytes. */
export async function makePdf(source: string, options: PdfOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 72,
    info: { Title: titleOf(source), CreationDate: new Date(0) },
    ...options,
  });
  const bytes = collect(pdf);
  source.split('<page>').forEach((page, index) => {
    if (index > 0) pdf.addPage();
    page
      .trim()
      .split(/\n+/)
      .forEach((line) => writeLine(pdf, line));
  });
  pdf.end();
  return bytes;
}

export interface PdfOptions {
  /** Encrypts the file: it opens with this password only. */
  readonly userPassword?: string;
}

function titleOf(source: string): string {
  return /^# (.+)$/m.exec(source)?.[1] ?? 'Document';
}

function writeLine(pdf: PDFKit.PDFDocument, line: string): void {
  if (line.startsWith('## ')) {
    pdf.moveDown(0.6).font('Helvetica-Bold').fontSize(13).text(line.slice(3)).moveDown(0.4);
  } else if (line.startsWith('# ')) {
    pdf.font('Helvetica-Bold').fontSize(20).text(line.slice(2)).moveDown(0.5);
  } else {
    pdf.font('Helvetica').fontSize(11).text(line, { lineGap: 3 }).moveDown(0.7);
  }
}

async function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf) chunks.push(chunk as Uint8Array); // pdfkit types its stream loosely; it yields Buffers.
  return Buffer.concat(chunks);
}
