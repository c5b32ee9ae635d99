import type { Inline, TextInline } from './inline.ts';

/** One text of two neighbours that stand for their source letter by letter; `null` when they are no such. */
export function joinTexts(one: Inline | undefined, other: Inline | undefined): TextInline | null {
  if (!isLiteral(one) || !isLiteral(other) || one.end !== other.start) return null;
  return { ...one, text: one.text + other.text, end: other.end };
}

/** Whether each character of a text stands for one of the source. */
export function isLiteral(inline: Inline | undefined): inline is TextInline {
  return inline?.kind === 'text' && inline.text.length === inline.end - inline.start;
}
