import { given } from '../response/read.ts';
import type { Passage } from '../response/response.ts';

/** The passages that hold words, each text once. */
export function distinctPassages(passages: readonly Partial<Passage>[]): Passage[] {
  const byText = new Map<string, Passage>();
  for (const { text = '', score, id } of passages) {
    const key = text.trim();
    if (key !== '' && !byText.has(key)) byText.set(key, { text, ...given({ score, id }) });
  }
  return [...byText.values()];
}
