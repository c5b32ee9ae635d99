import type { Collector } from '../collector.ts';
import { at, listAt, stringAt } from '../payload.ts';
import { createTokenList } from './tokenList.ts';

const id = 'generated';

/** Collects what a text-generation server of Hugging Face sends: `generated_text` and tokens, whole or streamed. */
export function collectGeneration(): Collector {
  let text = '';
  let isWhole = false;
  let tokens = createTokenList();
  const takeWhole = (whole: string, details: readonly unknown[]): void => {
    text = whole;
    isWhole = true;
    if (details.length === 0) return;
    tokens = createTokenList();
    tokens.add(details);
  };
  return {
    take(event) {
      const answer = Array.isArray(event) ? at(event, 0) : event;
      const token = at(answer, 'token');
      const whole = stringAt(answer, 'generated_text');
      if (whole === undefined && token === undefined) return false;
      if (token !== undefined) tokens.add([token]);
      if (whole !== undefined) takeWhole(whole, listAt(answer, 'details', 'tokens'));
      else if (!isWhole && at(token, 'special') !== true) text += stringAt(token, 'text') ?? '';
      return true;
    },
    gathered: () => ({
      id: null,
      blocks: [{ id, text }],
      citations: [],
      evidence: { tokens: tokens.visibleIn(text) },
    }),
  };
}
