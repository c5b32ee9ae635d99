import { stringAt } from '../payload.ts';

/** One content of a message as far as it has come. */
export interface Content {
  /** The visible text, `null` for hidden thinking. */
  readonly text: string | null;
  /** Takes the content as it starts, or the whole of it. It opens once: a repeated start changes nothing. */
  open(content: unknown): void;
  /** Takes more of it; what has no text is thinking. */
  extend(content: unknown): void;
}

/** An empty content. Deltas may come before its start. */
export function createContent(): Content {
  let text = '';
  let isHidden = false;
  let isOpen = false;
  return {
    get text() {
      return isHidden ? null : text;
    },
    open(content) {
      if (isOpen) return;
      isOpen = true;
      isHidden = (stringAt(content, 'type') ?? 'text') !== 'text';
      text = (stringAt(content, 'text') ?? '') + text;
    },
    extend(content) {
      text += stringAt(content, 'text') ?? '';
    },
  };
}
