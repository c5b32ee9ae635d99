import { findQuote } from '@credence-ui/core/text';
import type { Citation } from '@credence-ui/core/response';

/** The part of a source's passage that the preview shows. */
export interface PassageAround {
  readonly before: string;
  /** The cited words as the passage has them; empty when they were not found for certain. */
  readonly match: string;
  readonly after: string;
  /** True when words were cited and the passage does not hold them. */
  readonly missed: boolean;
}

const context = 220;

/** The passage around the cited words, cut at word bounds to about `context` characters a side. `null` without a passage. */
export function passageAround({ text, quote }: Citation): PassageAround | null {
  const passage = text ?? quote;
  if (passage === undefined || passage.trim() === '') return null;
  const span = quote === undefined || text === undefined ? null : findQuote(passage, quote);
  const missed = quote !== undefined && text !== undefined && span === null;
  if (!span) return { before: '', match: '', after: cutEnd(passage, 2 * context), missed };
  return {
    before: cutStart(passage.slice(0, span.start), context),
    match: passage.slice(span.start, span.end),
    after: cutEnd(passage.slice(span.end), context),
    missed,
  };
}

function cutStart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `…${text.slice(-limit).replace(/^\S*/, '')}`;
}

function cutEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).replace(/\S*$/, '').trimEnd()}…`;
}
