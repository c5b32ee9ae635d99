import { expect, it } from 'vitest';
import { languageOf, languages } from '../language.ts';
import { readMarks } from '../marks.ts';
import { readQuantities } from '../quantities.ts';
import { lineOf, listOf } from './table.ts';

it.each(languages.map((language) => [language.code, language] as const))(
  'the table of %s has every line that a statement turns on',
  (_, language) => {
    expect(language.table.split('\n')).toHaveLength(lineOf.courtesy + 1);
    // Common words, negations and all that follows but `none`, which some languages say with a negation.
    for (const line of [0, 1, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
      expect(listOf(language, line), `line ${line}`).not.toHaveLength(0);
    expect(() => new RegExp(listOf(language, lineOf.refusal).join(' '), 'u')).not.toThrow();
    if (language.code !== 'en')
      for (const pair of listOf(language, lineOf.opposites)) expect(pair).toMatch(/^[^/]+\/[^/]+$/);
  },
);

it.each([
  ['Wir haben keinen Grund.', 1],
  ['Wir haben keinerlei Grund.', 0],
])('a star allows two more letters and no more: %j', (text, count) => {
  expect(readMarks(text, languages).filter(({ kind }) => kind === 'negation')).toHaveLength(count);
});

it('the only language that is known is the language of any text', () => {
  const german = languages.filter(({ code }) => code === 'de');
  expect(languageOf('The shop is open and you are in it.', german).code).toBe('de');
  expect(readQuantities('drei', german).map(({ value }) => value)).toEqual([3]);
});
