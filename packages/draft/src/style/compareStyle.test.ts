import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareStyle, learnStyle, styleText } from './index.ts';
import { editedTexts } from '../../test/editedTexts.ts';
import writers from '../../test/writers.json' with { type: 'json' };

function profileFor(name: string): ReturnType<typeof learnStyle> {
  const writer = writers.find((each) => each.name === name);
  if (!writer) throw new Error(`no writer ${name}`);
  return learnStyle(writer.learned, { locale: writer.locale });
}

it.each([
  ['helena', 'en', 'Dear Mr Hall,\n\nI’ve sent it today.\n\nBest,\nHelena', 'Dear', 'Hi'],
  [
    'helena',
    'en',
    'Hi Mr Hall,\n\nI’ve sent it today.\n\nKind regards,\nHelena',
    'Kind regards',
    'Best',
  ],
  ['helena', 'en', 'Hi Jo,\n\nIt is in the post now.\n\nBest,\nHelena', 'It is', "It's"],
  ['marcus', 'en', 'Dear Ms Hall,\n\nWe have sent it!\n\nKind regards,\nMarcus', '!', undefined],
  [
    'krueger',
    'de',
    'Hallo Herr Wolf,\n\nwir haben Ihnen geschrieben.\n\nMit freundlichen Grüßen\nE. K.',
    'Hallo',
    'Sehr geehrter',
  ],
  [
    'jonas',
    'de',
    'Hallo Lisa,\n\nheute kommt Ihr Paket an.\n\nViele Grüße\nJonas',
    'Ihr',
    undefined,
  ],
])('tells %s (%s) what is unlike them in %j', (name, locale, draft, words, usual) => {
  const { marks } = compareStyle(draft, profileFor(name), { locale });
  expect(marks.map(({ span, usual: other }) => [draft.slice(span.start, span.end), other])).toEqual(
    [[words, usual]],
  );
});

it('says in words what it marks', () => {
  const draft = 'Dear Mr Hall,\n\nI’ve sent it today.\n\nBest,\nHelena';
  const { marks } = compareStyle(draft, profileFor('helena'));
  expect(marks.map(styleText)).toEqual([
    'You open with this in 0 of 5 texts. You usually write “Hi”.',
  ]);
});

it('marks where a greeting and a closing are missing, and a sentence far longer than the writer’s', () => {
  const long = `This ${'very '.repeat(60)}long sentence goes on.`;
  const { marks } = compareStyle(long, profileFor('marcus'));
  expect(marks.map(({ reason, span, usual }) => [reason.code, span, usual])).toEqual([
    ['style.greeting.missing', { start: 0, end: 0 }, 'Dear'],
    ['style.length', { start: 0, end: long.length }, undefined],
    ['style.closing.missing', { start: long.length, end: long.length }, 'Kind regards'],
  ]);
});

it('finds little to mark in what the writer wrote', () => {
  const counts = writers.map(({ asked, learned, locale }) => {
    const profile = learnStyle(learned, { locale });
    return asked.map((reply) => compareStyle(reply, profile, { locale }).marks.length);
  });
  const all = counts.flat();
  expect(all.reduce((sum, count) => sum + count, 0) / all.length).toBeLessThan(1);
});

it('keeps spans in the text, five marks in all, and says nothing before five texts', () => {
  const profiles = writers.map(({ learned, locale }) => ({
    locale,
    five: learnStyle(learned, { locale }),
    four: learnStyle(learned.slice(1), { locale }),
  }));
  const draft = fc.oneof(
    fc.constantFrom(...writers.flatMap(({ asked }) => asked)),
    fc.string({ unit: 'binary' }),
    editedTexts.map(({ before }) => before),
  );
  fc.assert(
    fc.property(fc.constantFrom(...profiles), draft, ({ locale, five, four }, text) => {
      expect(compareStyle(text, four, { locale }).marks).toEqual([]);
      const { marks, distance } = compareStyle(text, five, { locale });
      expect(marks.length).toBeLessThanOrEqual(5);
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThanOrEqual(3);
      for (const { span } of marks) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

it.each(['', 'Dear', 'Dear Mr Hall,', 'Done!'])(
  'marks nothing in %j, which is no sentence',
  (draft) => {
    expect(compareStyle(draft, profileFor('helena')).marks).toEqual([]);
  },
);

it('places marks where they stand although a quoted line stands before them', () => {
  const draft = 'Hi Jo,\n\n> where is it?\nIt is in the post now.\n\nBest,\nHelena';
  const { marks } = compareStyle(draft, profileFor('helena'));
  expect(marks.map(({ span }) => draft.slice(span.start, span.end))).toEqual(['It is']);
});
