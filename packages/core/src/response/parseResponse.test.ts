import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ResponseFormatError } from './ResponseFormatError.ts';
import { parseResponse, safeParseResponse } from './parseResponse.ts';

const content = 'The refund window is 30 days from purchase [1].';
describe('parseResponse', () => {
  it('never throws anything but a format error, whatever it is given', () => {
    const odd = fc.record({
      content: fc.string(),
      confidence: fc.anything(),
      citations: fc.oneof(fc.anything(), fc.array(fc.anything())),
      claims: fc.array(fc.anything()),
      evidence: fc.anything(),
      assessment: fc.anything(),
    });
    fc.assert(
      fc.property(odd, (input) => {
        expect(parseResponse(input).content).toBe(input.content);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const result = safeParseResponse(input);
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
    );
  });

  it.each([
    [null, '$', 'null'],
    ['text', '$', 'string "text"'],
    [[], '$', 'array'],
    [{}, 'content', 'missing'],
    [{ content: 7 }, 'content', 'number 7'],
  ])('refuses %j and says where and what', (input, path, received) => {
    expect(safeParseResponse(input).ok).toBe(false);
    expect(() => parseResponse(input)).toThrow(ResponseFormatError);
    expect(() => parseResponse(input)).toThrow(
      expect.objectContaining({ name: 'ResponseFormatError', path, received }) as Error,
    );
  });

  it.each([NaN, -0.1, 1.2, Infinity, '0.9', true, undefined])(
    'reads the confidence %s as not known, and says so',
    (confidence) => {
      const result = safeParseResponse({ content, confidence });
      expect(result).toMatchObject({ ok: true, response: { confidence: null } });
      expect(result.issues.map(({ path }) => path)).toEqual(['confidence']);
    },
  );

  it.each(['complete', 'length', 'filtered', 'refused', 'interrupted'])(
    'reads that an answer ended as %s',
    (finish) => {
      const result = safeParseResponse({ content, confidence: null, finish });
      expect(result).toMatchObject({ ok: true, response: { finish }, issues: [] });
    },
  );

  it.each(['stop', '', 3, {}])('leaves out %j as a way to end, and says so', (finish) => {
    const result = safeParseResponse({ content, confidence: null, finish });
    expect(result.ok && 'finish' in result.response).toBe(false);
    expect(result.issues.map(({ path }) => path)).toEqual(['finish']);
  });

  it('takes an explicit null confidence as known to be absent', () => {
    expect(safeParseResponse({ content, confidence: null }).issues).toEqual([]);
  });

  it('gives missing lists and flags their empty values', () => {
    expect(parseResponse({ content, confidence: 0.5 })).toEqual({
      id: null,
      content,
      confidence: 0.5,
      citations: [],
      suggestedActions: [],
      requiresHumanReview: false,
    });
  });

  it('asks for a review when the flag cannot be read', () => {
    const input = { content, confidence: 0.9, requires_human_review: 'yes' };
    expect(parseResponse(input).requiresHumanReview).toBe(true);
  });
});

describe('citations', () => {
  const idsOf = (citations: unknown) =>
    parseResponse({ content, confidence: 1, citations }).citations.map((one) => one.id);

  it.each([
    ['names those without id by their place', [{ source: 'a' }, { source: 'b' }], ['1', '2']],
    [
      'keeps the place that a marker means when one is left out',
      [{ page: 1 }, { source: 'b' }],
      ['2'],
    ],
    ['never takes an id that was given', [{ source: 'a' }, { source: 'b', id: '1' }], ['2', '1']],
    [
      'tells repeated ids apart',
      [
        { source: 'a', id: 'x' },
        { source: 'b', id: 'x' },
        { source: 'c', id: 'x-2' },
      ],
      ['x', 'x-3', 'x-2'],
    ],
    ['takes whole numbers as ids', [{ source: 'a', id: 7 }], ['7']],
  ])('%s', (_title, citations, ids) => {
    expect(idsOf(citations)).toEqual(ids);
  });

  it('never gives two citations one id', () => {
    const given = fc.array(
      fc.option(fc.constantFrom('1', '2', '3', '2-2', 'a'), { nil: undefined }),
    );
    fc.assert(
      fc.property(given, (ids) => {
        const found = idsOf(ids.map((each) => ({ source: 's', id: each })));
        expect(new Set(found).size).toBe(ids.length);
      }),
    );
  });

  it.each([
    ['its title', { title: 'Refunds', file_name: 'r.pdf', url: 'https://a.example/r' }, 'Refunds'],
    ['else its file name', { file_name: 'r.pdf', url: 'https://a.example/r' }, 'r.pdf'],
    ['else its host', { url: 'https://a.example/r' }, 'a.example'],
  ])('is named after %s', (_title, citation, source) => {
    expect(parseResponse({ content, citations: [citation] }).citations[0]?.source).toBe(source);
  });

  it('leaves out only what is malformed, and names it', () => {
    const citations = [{ source: 'a', page: 0, span: { start: 5, end: 999 }, score: NaN }, 'b'];
    const result = safeParseResponse({ content, confidence: 1, citations });
    expect(result).toMatchObject({
      response: { citations: [{ id: '1', source: 'a', anchor: 'marker' }] },
    });
    expect(result.issues.map(({ path }) => path).sort()).toEqual([
      'citations[0].page',
      'citations[0].score',
      'citations[0].span',
      'citations[1]',
    ]);
  });
});

it('keeps an abstention that stands alone', () => {
  const { assessment } = parseResponse({ content: 'Perhaps.', assessment: { abstain: true } });
  expect(assessment).toMatchObject({ abstain: true, confidence: null, tier: 'unknown' });
});
