import { Hono } from 'hono';
import type { FaqEntry } from '../../shared/answers.ts';
import type { Copilot } from '../copilot.ts';
import { isInternalSection } from '../documents/audience.ts';
import type { SourceDocument } from '../documents/document.ts';

/** GET /faq: what the documents say to customers under each of their headings. */
export function faqRoutes({ library }: Copilot): Hono {
  const entries = [...library.documents.values()].flatMap(entriesOf);
  return new Hono().get('/faq', (context) => context.json({ entries }));
}

function entriesOf(document: SourceDocument): readonly FaqEntry[] {
  const { id: documentId, name: source, pages } = document;
  return pages.flatMap(({ page, text, sections }) =>
    sections.flatMap(({ heading, start, end }) => {
      const said = text.slice(start, end).trim();
      if (heading === null || said === '' || isInternalSection(document, heading)) return [];
      return [{ documentId, source, page, heading, text: said }];
    }),
  );
}
