import { listAt, stringAt } from '../payload.ts';

/** The texts of a message in the order in which they began. */
export interface Texts {
  /** Takes a part when it is of text. Reasoning is not. */
  take(type: string, part: unknown): void;
  list(): readonly Text[];
}

/** One text with what the provider cites for it. */
export interface Text {
  readonly text: string;
  readonly citations: readonly unknown[];
}

interface GrowingText {
  text: string;
  citations: readonly unknown[];
  hasEnded: boolean;
  /** True when a later step has begun, in which its id may name another text. */
  isEarlier: boolean;
}

/** No texts yet. An id is used again in a later step, so a start after the end begins another text. */
export function createTexts(): Texts {
  const texts: GrowingText[] = [];
  const latest = new Map<string, GrowingText>();
  const begin = (id: string): GrowingText => {
    const text = { text: '', citations: [], hasEnded: false, isEarlier: false };
    texts.push(text);
    latest.set(id, text);
    return text;
  };
  const take = (type: string, part: unknown): void => {
    const id = stringAt(part, 'id') ?? '';
    const current = latest.get(id);
    if (type === 'text') texts.push({ ...wholeOf(part), hasEnded: true, isEarlier: false });
    if (type === 'start-step') beginStep(latest);
    if (type === 'text-start' && (current?.hasEnded ?? true)) begin(id);
    else if (type === 'text-start' && current?.isEarlier === true) begin(id);
    if (type === 'text-delta') extend(current ?? begin(id), part);
    if (type === 'text-end') end(current ?? begin(id), part);
  };
  return { take, list: () => texts };
}

/** A text that has not ended goes on, as where steps run side by side. */
function beginStep(latest: Map<string, GrowingText>): void {
  for (const [id, text] of latest) {
    if (text.hasEnded) latest.delete(id);
    else text.isEarlier = true;
  }
}

function wholeOf(part: unknown): Text {
  return { text: stringAt(part, 'text') ?? '', citations: listAt(part, 'citations') };
}

/** A UI message stream calls the piece `delta`, `fullStream` calls it `text`. */
function extend(text: GrowingText, part: unknown): void {
  text.text += stringAt(part, 'delta') ?? stringAt(part, 'text') ?? '';
}

function end(text: GrowingText, part: unknown): void {
  if (!text.hasEnded) text.citations = listAt(part, 'citations');
  text.hasEnded = true;
}
