import fc from 'fast-check';

const words = fc.constantFrom(
  ...[
    'the',
    'refund',
    'window',
    '30',
    '60',
    'days',
    'e.g.',
    "can't",
    '4.20',
    'naïve',
    'cafe\u0301',
  ],
  ...['😀', '👩🏽‍💻', '🇩🇪', '退款', '天', 'שלום', 'مرحبا', 'हिन्दी', 'ไทย', '[1]', '**bold**', '“so”'],
);
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\u00a0', '\n', '\r\n');
const between = fc.constantFrom(' ', ' ', ' ', '\n\n', '\r\n\r\n', '\n- ');
const mark = fc.constantFrom('.', '.', '!', '?', '。', ',', '');

/** A sentence of words of many scripts. */
const sentence = fc
  .tuple(fc.array(fc.tuple(words, space), { minLength: 1, maxLength: 8 }), mark)
  .map(
    ([list, end]) =>
      `${list.map(([word, gap], index) => (index === 0 ? word : gap + word)).join('')}${end}`,
  );

type Edit = readonly [kind: number, place: number, text: string];

const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.nat(5),
  fc.nat(1000),
  fc.oneof(words, sentence, space),
);

/** A text of sentences. */
const text = fc
  .array(fc.tuple(sentence, between), { maxLength: 8 })
  .map((list) => list.map(([line, gap], index) => (index === 0 ? line : gap + line)).join(''));

/** Two texts, mostly the one an edited form of the other. */
export const editedTexts = fc
  .tuple(text, text, fc.array(edit, { maxLength: 6 }), fc.nat(9))
  .map(([before, other, edits, kind]) => ({
    before,
    after: kind === 0 ? other : edits.reduce(applyEdit, before),
  }));

/** A text, and two forms of it. */
export const forkedTexts = fc
  .tuple(text, fc.array(edit, { maxLength: 4 }), fc.array(edit, { maxLength: 4 }))
  .map(([base, mine, theirs]) => ({
    base,
    mine: mine.reduce(applyEdit, base),
    theirs: theirs.reduce(applyEdit, base),
  }));

/** Puts in, takes out, replaces or moves what stands between spaces. */
function applyEdit(before: string, [kind, place, text]: Edit): string {
  const parts = before.split(/(?<=\s)/u);
  const index = place % (parts.length + 1);
  if (kind === 0) parts.splice(index, 0, text, ' ');
  else if (kind === 1) parts.splice(index, 1);
  else if (kind === 2) parts.splice(index, 1, text);
  else {
    const moved = parts.splice(index, kind === 3 ? 1 : 6);
    parts.splice(place % 11, 0, ...moved);
  }
  return parts.join('');
}
