import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createScanner, parse } from '../index.ts';

const phraseKinds = ['strong', 'emphasis', 'strikethrough'];

/** The kinds of phrase around each character of the source, by its offset; which is around which is not decided until they end. */
function phrasesOf(
  value: unknown,
  around: readonly string[] = [],
  found = new Map<number, string>(),
): ReadonlyMap<number, string> {
  if (Array.isArray(value)) for (const item of value) phrasesOf(item, around, found);
  else if (typeof value === 'object' && value !== null) {
    const {
      kind = '',
      start = 0,
      end = 0,
    } = value as Partial<Record<'start' | 'end', number>> & {
      readonly kind?: string;
    };
    const within = phraseKinds.includes(kind) ? [...around, kind].sort() : around;
    if (kind === 'text') for (let at = start; at < end; at++) found.set(at, within.join(' '));
    else for (const inner of Object.values(value)) phrasesOf(inner, within, found);
  }
  return found;
}

/** What stands in phrases at each step, and no longer does at the end. */
function lostIn(content: string): readonly string[] {
  const last = phrasesOf(parse(content));
  const scanner = createScanner();
  const lost: string[] = [];
  for (let end = 1; end <= content.length; end++) {
    const shown = content.slice(0, end);
    for (const [at, phrases] of phrasesOf(scanner.read(shown).blocks)) {
      if (phrases !== last.get(at)) lost.push(`${shown}|${content.charAt(at)}:${phrases}`);
    }
  }
  return lost;
}

it.each([
  '**已退款。**请查收',
  '订单**“已退款”**请查收。',
  'a **bold *and* more** end',
  'a ***both* one** end',
  '*a **b*** c',
  'so ~~not **this**~~ but',
  '- one **two\n  three** four\n- *five*',
  '# A **title**',
  'see **the [guide](/u) and `code`** too',
])('shows the words of %j in their phrases from the first step on', (content) => {
  expect(lostIn(content)).toEqual([]);
});

const word = fc.constantFrom(
  'one',
  '退款',
  'done.',
  '完成。',
  '“so”',
  '`c`',
  '[1]',
  '[the text](/u)',
  '3 < 4',
);
const marks = fc.constantFrom('**', '*', '~~', '***');

it('never takes words out of a phrase, or puts them into one, where every phrase is closed', () => {
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  const phrase = fc.tuple(marks, words).map(([mark, inner]) => `${mark}${inner}${mark}`);
  const documents = fc
    .array(fc.oneof(words, phrase), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(documents, (content) => {
      expect(lostIn(content)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
