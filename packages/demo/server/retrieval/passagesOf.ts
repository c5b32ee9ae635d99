import { sentences, type Span } from '@credence-ui/core/text';
import { isInternalSection } from '../documents/audience.ts';
import type { Page, Section, SourceDocument } from '../documents/document.ts';
import type { SourcePassage } from './passage.ts';

const mostSentences = 5;
const mostCharacters = 600;

/**
 * Cuts a document into passages of at most five sentences that never cross a heading or a page; ids count from `firstId`.
 * Sections for customers, or those for the staff alone.
 */
export function passagesOf(
  document: SourceDocument,
  firstId: number,
  audience: Audience = 'customers',
): SourcePassage[] {
  const isWanted = ({ heading }: Section) =>
    isInternalSection(document, heading) === (audience === 'staff');
  return document.pages
    .flatMap((page) =>
      page.sections.filter(isWanted).flatMap((section) => passagesIn(page, section)),
    )
    .map((cut, index) => ({
      id: firstId + index,
      documentId: document.id,
      source: document.name,
      title: document.title,
      ...cut,
    }));
}

/** Whom a passage is for. What is for the staff is never quoted to a customer. */
export type Audience = 'customers' | 'staff';

type Cut = Pick<SourcePassage, 'page' | 'heading' | 'span' | 'text'>;

function passagesIn(page: Page, section: Section): Cut[] {
  return group(sentencesIn(page.text, section)).map((span) => ({
    page: page.page,
    heading: section.heading,
    span,
    text: page.text.slice(span.start, span.end),
  }));
}

function sentencesIn(text: string, { start, end }: Section): Span[] {
  return sentences(text.slice(start, end)).map((span) => ({
    start: start + span.start,
    end: start + span.end,
  }));
}

function group(parts: readonly Span[]): Span[] {
  const groups: Span[] = [];
  let size = 0;
  for (const sentence of parts) {
    const open = groups.at(-1);
    if (open !== undefined && size < mostSentences && sentence.end - open.start <= mostCharacters) {
      groups[groups.length - 1] = { start: open.start, end: sentence.end };
      size++;
    } else {
      groups.push(sentence);
      size = 1;
    }
  }
  return groups;
}
