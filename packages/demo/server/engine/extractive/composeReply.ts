import type { Citation } from '@credence-ui/core';
import type { RankedSentence } from './rankSentences.ts';
import type { Selection } from './selectSentences.ts';

/** Says the picked sentences, a paragraph for each question, each followed by the marker of its source. */
export function composeReply(selections: readonly Selection[]): Reply {
  const quotes: Quote[] = [];
  const said = new Set<string>();
  let content = '';
  let isOpen = false;
  for (const { picked } of selections) {
    const fresh = picked.filter(({ text }) => !said.has(text));
    for (const [index, sentence] of fresh.entries()) {
      if (content !== '') content += index === 0 || isOpen ? '\n\n' : ' ';
      const start = content.length;
      content += sentence.text;
      extend(quotes, sentence, { start, end: content.length }, index > 0);
      content += ` [${quotes.length}]`;
      said.add(sentence.text);
      // Items of a list do not end like sentences: side by side, their figures would run together.
      isOpen = !/[.!?…:;]\W*$/.test(sentence.text);
    }
  }
  return { content, citations: quotes.map(cite), passages: quotes.map(({ passage }) => passage) };
}

export interface Reply {
  readonly content: string;
  readonly citations: readonly Citation[];
  /** The passage of each citation, in the same order. */
  readonly passages: readonly RankedSentence['passage'][];
}

/** A run of neighbouring sentences of one passage; `from` lies in the passage, `span` in the content. */
interface Quote {
  readonly passage: RankedSentence['passage'];
  readonly from: RankedSentence['span'];
  readonly span: RankedSentence['span'];
}

function extend(
  quotes: Quote[],
  { passage, span: from }: RankedSentence,
  span: Quote['span'],
  follows: boolean,
): void {
  const last = quotes.at(-1);
  const adjoins =
    follows &&
    last?.passage.id === passage.id &&
    passage.text.slice(last.from.end, from.start).trim() === '';
  if (!adjoins || from.start < last.from.end) {
    quotes.push({ passage, from, span });
    return;
  }
  quotes[quotes.length - 1] = {
    passage,
    from: { start: last.from.start, end: from.end },
    span: { start: last.span.start, end: span.end },
  };
}

function cite({ passage, from, span }: Quote, index: number): Citation {
  return {
    id: String(index + 1),
    source: passage.source,
    page: passage.page,
    text: passage.text,
    quote: passage.text.slice(from.start, from.end),
    url: `/api/documents/${passage.documentId}/file#page=${passage.page}`,
    span,
    anchor: 'exact',
  };
}
