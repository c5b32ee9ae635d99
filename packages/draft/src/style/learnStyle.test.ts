import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareStyle, learnStyle, mergeStyles, nearestStyle } from './index.ts';
import { styleWords } from './languages.ts';
import { editedTexts } from '../../test/editedTexts.ts';
import colleagues from '../../test/colleagues.json' with { type: 'json' };
import writers from '../../test/writers.json' with { type: 'json' };

const replies = fc.constantFrom(...writers.flatMap(({ learned }) => learned));
const text = fc.oneof(
  replies,
  fc.string({ unit: 'binary' }),
  editedTexts.map(({ before }) => before),
);
const texts = fc.array(text, { maxLength: 6 });
const locale = fc.constantFrom('en', 'de-AT', 'fr', 'es', 'ja', '__proto__', '');

it('learns from parts, merged in any grouping and order, what it learns from all at once', () => {
  fc.assert(
    fc.property(texts, texts, texts, locale, (a, b, c, tag) => {
      const [one, two, three] = [a, b, c].map((list) => learnStyle(list, { locale: tag }));
      if (!one || !two || !three) throw new Error('three profiles');
      const all = JSON.stringify(learnStyle([...a, ...b, ...c], { locale: tag }));
      expect(JSON.stringify(mergeStyles(mergeStyles(one, two), three))).toBe(all);
      expect(JSON.stringify(mergeStyles(three, mergeStyles(one, two)))).toBe(all);
    }),
  );
});

it('is the same after a round through JSON, and never throws', () => {
  fc.assert(
    fc.property(texts, text, locale, (list, draft, tag) => {
      const profile = learnStyle(list, { locale: tag });
      const back = JSON.parse(JSON.stringify(profile)) as typeof profile; // what was just written
      expect(back).toEqual(profile);
      expect(compareStyle(draft, back, { locale: tag })).toEqual(
        compareStyle(draft, profile, { locale: tag }),
      );
      expect(nearestStyle(draft, [profile, back])).not.toBe(1);
    }),
  );
});

it('keeps no word that is not in the lists', () => {
  const secret = learnStyle([
    'Hi Rumpel,\n\nThe password is Stiltskin4711. Zanzibar is closed!\n\nBest,\nFerdinand',
    'Hi Rumpel,\n\nThe password is Stiltskin4711. Zanzibar is closed!\n\nBest,\nFerdinand',
  ]);
  expect(JSON.stringify(secret)).not.toMatch(/rumpel|stiltskin|4711|zanzibar|password|ferdinand/i);
  expect(secret.languages['en']?.counts).toMatchObject({ 'greeting.Hi': 2, 'closing.Best': 2 });
});

it.each([
  ['Hey Chris - all done.\n\nDan', 'greeting.Hey', 'closing.name'],
  ['Dear Ms Ward: all is done.\nKind regards', 'greeting.Dear', 'closing.Kind regards'],
  ['All is done now.', 'greeting.', 'closing.'],
  ['Hi Jo,\nall done.\n\nCheers,\nDan\n-- \nAcme Ltd', 'greeting.Hi', 'closing.Cheers'],
])('reads how %j opens and closes', (mail, greeting, closing) => {
  expect(learnStyle([mail]).languages['en']?.counts).toMatchObject({ [greeting]: 1, [closing]: 1 });
});

it('lists each word of a choice once in a language', () => {
  for (const language of ['en', 'de', 'fr', 'es']) {
    const words = styleWords(language).choices.flat();
    expect(new Set(words).size).toBe(words.length);
  }
});

it.each([false, true])(
  'finds who wrote a reply it never saw, writers kept from tuning: %s',
  (kept) => {
    const profiles = writers.map(({ learned, locale: tag }) =>
      learnStyle(learned, { locale: tag }),
    );
    const asked = writers.flatMap((writer, index) =>
      writer.kept === kept ? writer.asked.map((reply) => ({ reply, index })) : [],
    );
    const right = asked.filter(({ reply, index }) => nearestStyle(reply, profiles) === index);
    expect(asked).toHaveLength(25);
    expect(right.length / asked.length).toBeGreaterThanOrEqual(0.8);
  },
);

it('tells six colleagues, two of them much alike, among all sixteen writers', () => {
  const all = [...colleagues, ...writers];
  const profiles = all.map(({ learned, locale: tag }) => learnStyle(learned, { locale: tag }));
  const right = colleagues.flatMap(({ asked }, index) =>
    asked.filter((reply) => nearestStyle(reply, profiles) === index),
  );
  expect(colleagues.flatMap(({ asked }) => asked)).toHaveLength(30);
  expect(right.length).toBeGreaterThanOrEqual(26);
});

it('knows nobody without a profile', () => {
  expect(nearestStyle('All is done.', [])).toBeNull();
});
