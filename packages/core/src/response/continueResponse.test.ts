import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continueResponse } from './continueResponse.ts';
import type { ReadResponse } from './continueResponse.ts';
import { safeParseResponse } from './parseResponse.ts';

const citations = [
  { id: '1', source: 'Policy', text: 'The window is 30 days.' },
  { id: '2', source: 'Terms', anchor: 'none' },
  { id: 'a]', source: 'Odd' },
];
const whole = 'The window is 30 days [1]. Fees are not [2] refunded [a]].';

function follow(inputs: readonly unknown[]): ReadResponse {
  return inputs.reduce<ReadResponse | null>((before, input) => {
    const read = continueResponse(input, before);
    expect(read.result).toEqual(safeParseResponse(input));
    return read;
  }, null) as ReadResponse;
}

const grown = Array.from({ length: whole.length + 1 }, (_, end) => whole.slice(0, end));

describe('an answer that goes on', () => {
  it('is read as it would be at once, at every moment', () => {
    follow(grown.map((content) => ({ content, citations })));
    follow(grown.map((content) => ({ content, citations: structuredClone(citations) })));
  });

  it('keeps the identity of what did not change', () => {
    const evidence = { passages: [{ text: 'The window is 30 days.' }] };
    const one = continueResponse({ content: whole, citations, evidence }, null);
    for (const input of [
      { content: `${whole} More.`, citations, evidence },
      structuredClone({ content: `${whole} More.`, citations, evidence }),
    ]) {
      const { result } = continueResponse(input, one);
      if (!result.ok || !one.result.ok) throw new Error('unreadable');
      expect(result.response.citations).toBe(one.result.response.citations);
      const passages = one.result.response.evidence?.passages;
      expect(result.response.evidence?.passages).toBe(passages);
    }
  });

  it('is the same response when nothing changed at all', () => {
    const one = continueResponse({ content: whole, citations }, null);
    const again = continueResponse(structuredClone({ content: whole, citations }), one);
    if (!again.result.ok || !one.result.ok) throw new Error('unreadable');
    expect(again.result.response).toBe(one.result.response);
  });

  it('is read as it would be at once, whatever comes after whatever', () => {
    const inputs = fc.oneof(
      fc.record(
        {
          content: fc.oneof(fc.constantFrom(...grown), fc.constant(7)),
          citations: fc.constantFrom(citations, citations.slice(1), 'none', [{ id: '1' }]),
          confidence: fc.constantFrom(0.7, null, 'high'),
          claims: fc.constant([{ span: { start: 0, end: 30 }, confidence: 0.2, citation_ids: [] }]),
          evidence: fc.constantFrom({}, { content: 'Own.' }, { samples: ['One.'] }),
          finish: fc.constantFrom('complete', 'length', 'odd'),
        },
        { requiredKeys: ['content'] },
      ),
      fc.constantFrom(null, 'text', 7),
    );
    fc.assert(
      fc.property(fc.array(inputs, { minLength: 2, maxLength: 6 }), (all) => void follow(all)),
    );
  });
});
