import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import type { DocumentPage, DocumentSummary } from '../../shared/api.ts';
import type { Copilot } from '../copilot.ts';
import type { Page, SourceDocument } from '../documents/document.ts';
import { HttpProblem } from './HttpProblem.ts';

/** GET /documents, their pages and their original files. Ids name documents that were read; no path comes from outside. */
export function documentRoutes({ library }: Copilot): Hono {
  const find = (id: string): SourceDocument => {
    const document = library.documents.get(id);
    if (document === undefined)
      throw new HttpProblem(404, 'there is no such document. It may have been removed.');
    return document;
  };
  return new Hono()
    .get('/documents', (context) =>
      context.json({
        documents: [...library.documents.values()].map(summaryOf),
        notices: library.notices,
      }),
    )
    .get('/documents/:id/pages/:page', (context) => {
      const document = find(context.req.param('id'));
      const page = document.pages.find(
        ({ page: number }) => String(number) === context.req.param('page'),
      );
      if (page === undefined)
        throw new HttpProblem(404, `this document has pages 1 to ${document.pages.length}.`);
      return context.json(pageOf(document, page));
    })
    .get('/documents/:id/file', async (context) => {
      const document = find(context.req.param('id'));
      const found = await stat(document.path).catch(() => null);
      if (found === null)
        throw new HttpProblem(404, 'the file was moved or removed. Restart the copilot.');
      return new Response(Readable.toWeb(createReadStream(document.path)) as ReadableStream, {
        headers: fileHeaders(document, found.size),
      });
    });
}

function summaryOf({ id, name, kind, pages }: SourceDocument): DocumentSummary {
  return { id, name, kind, pages: pages.length };
}

function pageOf({ id, name, pages }: SourceDocument, { page, text, sections }: Page): DocumentPage {
  const headings = sections.flatMap(({ heading }) => (heading === null ? [] : [heading]));
  return { id, name, page, pages: pages.length, headings, text };
}

/** The original is shown, never run: text as text, and a policy under which a PDF can do nothing but be seen. */
function fileHeaders({ kind, name }: SourceDocument, size: number): Record<string, string> {
  const fileName = encodeURIComponent(name.slice(name.lastIndexOf('/') + 1));
  return {
    'content-type': kind === 'pdf' ? 'application/pdf' : 'text/plain; charset=utf-8',
    'content-length': String(size),
    'content-disposition': `inline; filename*=UTF-8''${fileName}`,
    'content-security-policy':
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    'cache-control': 'no-cache',
  };
}
