import { at, listAt, stringAt } from '../payload.ts';

/** A block of an answer as far as it has come. */
export interface ContentBlock {
  readonly text: string;
  readonly citations: readonly unknown[];
  /** Takes the whole block. It opens once. */
  open(content: unknown): void;
  /** Takes more of it. Reasoning and tool input are passed over. */
  extend(delta: unknown): void;
}

/** An empty block. Citations may come before the text that they are for. */
export function createBlock(): ContentBlock {
  let text = '';
  let isOpen = false;
  const citations: unknown[] = [];
  return {
    get text() {
      return text;
    },
    citations,
    open(content) {
      if (isOpen) return;
      isOpen = true;
      const cited = at(content, 'citationsContent');
      text = (stringAt(content, 'text') ?? '') + textOf(listAt(cited, 'content')) + text;
      for (const citation of listAt(cited, 'citations')) citations.push(citation);
    },
    extend(delta) {
      text += stringAt(delta, 'text') ?? '';
      if (at(delta, 'citation') != null) citations.push(at(delta, 'citation'));
    },
  };
}

function textOf(parts: readonly unknown[]): string {
  return parts.map((part) => stringAt(part, 'text') ?? '').join('');
}
