/**
 * Takes `<think>…</think>` and its like out of a text that comes in pieces. A tag may be cut anywhere; what follows an
 * opening tag that is never closed is hidden to the end.
 */
export function hideReasoning(): ReasoningFilter {
  let held = '';
  let inside = false;
  let begun = false;
  let hidden = false;

  function advance(isLast: boolean): string {
    let shown = '';
    for (;;) {
      const tag = (inside ? closing : opening).exec(held);
      if (tag === null) break;
      if (!inside) shown += held.slice(0, tag.index);
      held = held.slice(tag.index + tag[0].length);
      inside = !inside;
      hidden = true;
    }
    const rest = isLast ? '' : (partial.exec(held)?.[0] ?? '');
    if (!inside) shown += held.slice(0, held.length - rest.length);
    held = rest;
    // The empty lines between the reasoning and the answer belong to neither.
    const text = begun || !hidden ? shown : shown.trimStart();
    begun ||= text.trim() !== '';
    return text;
  }

  return {
    push(delta) {
      held += delta;
      return advance(false);
    },
    end: () => advance(true),
    hasHidden: () => hidden,
  };
}

export interface ReasoningFilter {
  /** What may be shown of the text so far and was not shown before. */
  readonly push: (delta: string) => string;
  /** The rest, once nothing more comes. */
  readonly end: () => string;
  readonly hasHidden: () => boolean;
}

/** The answer of a model whose opening tag was part of its prompt: only the closing one is in its text. */
export function afterReasoning(text: string): string {
  const parts = text.split(/<\/(?:think|thinking|thought|reasoning)\s*>/i);
  return parts.length === 1 ? text : (parts.at(-1) ?? '').trimStart();
}

const opening = /<(?:think|thinking|thought|reasoning)\s*>/i;
const closing = /<\/(?:think|thinking|thought|reasoning)\s*>/i;
/** The beginning of a tag at the end of a piece. */
const partial = /<\/?[a-z]{0,9}\s*$/i;
