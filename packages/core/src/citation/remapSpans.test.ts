import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Citation } from '../response/response.ts';
import { isStale, remapCitations, remapSpans } from './remapSpans.ts';
import type { TextChange } from './remapSpans.ts';

/** An edit written as pieces: kept text, `+` added, `-` removed. */
function edit(pieces: readonly string[]) {
  const texts = { before: '', after: '' };
  const changes = pieces.map((piece): TextChange => {
    const words = piece.slice(1);
    const kind = { '=': 'equal', '+': 'insert', '-': 'delete' }[
      piece.charAt(0)
    ] as TextChange['kind'];
    const from = { before: texts.before.length, after: texts.after.length };
    if (kind !== 'insert') texts.before += words;
    if (kind !== 'delete') texts.after += words;
    return {
      kind,
      before: { start: from.before, end: texts.before.length },
      after: { start: from.after, end: texts.after.length },
    };
  });
  return { ...texts, changes };
}

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

it.each([
  ['moves behind what was added before it', ['+New. ', '=The window is 30 days.'], false],
  [
    'moves ahead when something before it was removed',
    ['-Old. ', '=The window is 30 days.'],
    false,
  ],
  ['stays when something after it changed', ['=The window is 30 days.', '+ Ask us.'], false],
  ['stays when kept text comes in several steps', ['=The window', '= is 30 days.'], false],
  ['is stale when a word of it is replaced', ['=The window is ', '-30', '+45', '= days.'], true],
  ['is stale when words are added inside', ['=The window', '+ always', '= is 30 days.'], true],
  ['is stale when its end is removed', ['=The window is', '- 30 days', '=.'], true],
])('a span %s', (_, pieces, stale) => {
  const { before, after, changes } = edit(pieces);
  const [moved] = remapSpans([at(before, 'The window is 30 days')], changes);
  expect(moved?.stale).toBe(stale);
  const span = moved?.span;
  if (!stale) expect(span && after.slice(span.start, span.end)).toBe('The window is 30 days');
});

it('gives what is left of a stale span, and null when nothing is', () => {
  const { before, after, changes } = edit([
    '-Gone words. ',
    '=The window is ',
    '-30',
    '+45',
    '= days.',
  ]);
  const [gone, kept] = remapSpans([at(before, 'Gone'), at(before, 'window is 30 days')], changes);
  expect(gone).toEqual({ span: null, stale: true });
  expect(kept?.span && after.slice(kept.span.start, kept.span.end)).toBe('window is 45 days');
});

it('calls a span fresh exactly when all of its words were kept side by side', () => {
  const piece = fc
    .tuple(fc.constantFrom('=', '+', '-'), fc.constantFrom('a ', 'b ', 'cd '))
    .map(([kind, words]) => kind + words);
  fc.assert(
    fc.property(fc.array(piece), fc.nat(30), fc.nat(30), (pieces, start, length) => {
      const { before, after, changes } = edit(pieces);
      const span = { start, end: start + length + 1 };
      fc.pre(span.end <= before.length);
      const [moved] = remapSpans([span], changes);
      if (moved?.span) {
        expect(moved.span.start).toBeGreaterThanOrEqual(0);
        expect(moved.span.end).toBeGreaterThan(moved.span.start);
        expect(moved.span.end).toBeLessThanOrEqual(after.length);
      }
      if (moved?.stale) return;
      expect(moved?.span && after.slice(moved.span.start, moved.span.end)).toBe(
        before.slice(span.start, span.end),
      );
    }),
  );
});

it('leaves every span as it is when nothing changed', () => {
  const text = 'Some words';
  const { changes } = edit([`=${text}`]);
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), (start, length) => {
      const span = { start, end: Math.min(text.length, start + 1 + length) };
      expect(remapSpans([span], changes)).toEqual([{ span, stale: false }]);
    }),
  );
});

it('takes the anchor from a citation whose words were edited and says why', () => {
  const { before, changes } = edit(['+Hello. ', '=Free returns. ', '-30', '+45', '= days.']);
  const citation = (words: string): Citation => ({
    id: words,
    source: 'policy.pdf',
    anchor: 'exact',
    span: at(before, words),
  });
  const free = citation('Free returns.');
  const marker: Citation = { id: '1', source: 'faq.md', anchor: 'marker' };
  const remapped = remapCitations([free, citation('30 days'), citation('30'), marker], changes);
  expect(remapped[0]).toEqual({ ...free, span: { start: 7, end: 20 } });
  expect(remapped[1]).toMatchObject({ anchor: 'none', reason: 'edited' });
  expect(remapped[2]).not.toHaveProperty('span');
  expect(remapped[3]).toBe(marker);
  expect(remapped.map(isStale)).toEqual([false, true, true, false]);
});
