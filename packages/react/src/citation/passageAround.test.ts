import { expect, it } from 'vitest';
import { passageAround } from './CitationPassage.tsx';

const source = { id: '1', source: 'A', anchor: 'marker' } as const;
const words = 'Some other words. '.repeat(60);

it('marks the cited words as the passage has them', () => {
  const text = 'Before. The  window is “30 days” long. After.';
  const passage = passageAround({ ...source, text, quote: 'the window is "30 days"' });
  expect(passage?.match).toBe('The  window is “30 days”');
  expect(passage?.missed).toBe(null);
});

it('keeps the passage around the match short, cut between words', () => {
  const text = `${words}The refund window is 30 days. ${words}`;
  const passage = passageAround({ ...source, text, quote: 'The refund window is 30 days.' });
  expect(passage?.before).toMatch(/^… (?:Some|other|words)/);
  expect(passage?.after).toMatch(/(?:Some|other|words\.)…$/);
  expect(`${passage?.before}${passage?.after}`.length).toBeLessThan(460);
});

it('marks nothing when the words are not there', () => {
  const passage = passageAround({
    ...source,
    text: 'Goods must be unused.',
    quote: 'within 30 days',
  });
  expect(passage).toEqual({
    before: '',
    match: '',
    after: 'Goods must be unused.',
    missed: 'absent',
  });
});

it('shows the quote itself when no passage was given', () => {
  expect(passageAround({ ...source, quote: 'Within 30 days.' })?.after).toBe('Within 30 days.');
});

it.each([undefined, '', '  '])('is null when the passage is %j', (text) => {
  expect(passageAround(text === undefined ? source : { ...source, text })).toBe(null);
});

it.each([
  ['30 days here, 30 days there', '30 days', 'ambiguous'],
  ['It is so.', 'is', 'short'],
])('marks nothing in %j for the weak words %j and says why', (text, quote, missed) => {
  const passage = passageAround({ ...source, text, quote });
  expect(passage).toEqual({ before: '', match: '', after: text, missed });
});

it('keeps the passage around a match in a script without spaces', () => {
  const text = `${'前置きの文章。'.repeat(100)}返金は購入から三十日以内に限られます${'後ろの文章。'.repeat(100)}`;
  const passage = passageAround({ ...source, text, quote: '返金は購入から三十日以内に限られます' });
  expect(passage?.before).toHaveLength(221);
  expect(passage?.after).toHaveLength(221);
});
