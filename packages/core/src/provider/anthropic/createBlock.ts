import { at, listAt, stringAt } from '../payload.ts';

/** A content block as far as it has come. */
export interface MessageBlock {
  readonly text: string;
  readonly citations: readonly unknown[];
  /** What a search or fetch tool of the provider returned. */
  readonly result: unknown;
  /** Takes the block as it starts, or the whole of it. It opens once: a repeated start changes nothing. */
  open(content: unknown): void;
  /** Takes more of it. Thinking, signatures and tool input are passed over. */
  extend(delta: unknown): void;
}

/** An empty block. Deltas may come before its start, and citations before the text that they are for. */
export function createBlock(): MessageBlock {
  let text = '';
  let result: unknown;
  let isOpen = false;
  const citations: unknown[] = [];
  return {
    get text() {
      return text;
    },
    get result() {
      return result;
    },
    citations,
    open(content) {
      if (isOpen) return;
      isOpen = true;
      const type = stringAt(content, 'type');
      if (type?.endsWith('_tool_result')) result = at(content, 'content');
      if (type !== 'text') return;
      text = (stringAt(content, 'text') ?? '') + text;
      for (const citation of listAt(content, 'citations')) citations.push(citation);
    },
    extend(delta) {
      const type = stringAt(delta, 'type');
      if (type === 'text_delta') text += stringAt(delta, 'text') ?? '';
      if (type === 'citations_delta') citations.push(at(delta, 'citation'));
    },
  };
}
