import { randomOf } from '../confidence/randomOf.ts';

const words = (
  'the of a refund order answer evidence source customer region quarter revenue growth measured observed reported days ' +
  'however therefore because while although between within across after return window policy contract invoice draft'
).split(' ');

/** A mail of about so many characters, and the same with a word changed in so many of its sentences. */
export function writeDraft(
  size: number,
  edits: number,
): { readonly original: string; readonly current: string } {
  const random = randomOf(1);
  const sentences: string[] = [];
  for (let length = 0; length < size; length += (sentences.at(-1) ?? '').length + 1) {
    const count = 8 + Math.floor(random() * 14);
    const list = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]);
    sentences.push(`We ${list.join(' ')} ${String(2 + Math.floor(random() * 90))} days.`);
  }
  const step = Math.max(1, Math.floor(sentences.length / Math.max(1, edits)));
  const edited = sentences.map((sentence, index) =>
    index % step === 0 && index / step < edits ? sentence.replace(' ', ' edited ') : sentence,
  );
  return { original: sentences.join(' '), current: edited.join(' ') };
}
