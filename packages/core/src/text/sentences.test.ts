import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const anyText = fc.string({ unit: 'binary' });
const cut = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end);

describe('sentences', () => {
  it.each([
    [
      'Dr. Smith paid 3.5 dollars, e.g. The fee. Next.',
      ['Dr. Smith paid 3.5 dollars, e.g. The fee.', 'Next.'],
    ],
    ['Is it No. 5? No. It is not.', ['Is it No. 5?', 'No.', 'It is not.']],
    ['It is 30 days. [1] Next [2].', ['It is 30 days. [1]', 'Next [2].']],
    ['Done.[3] Last!', ['Done.[3]', 'Last!']],
    [
      '# Title\nA wrapped\nline.\n\n- one\n- two. Three.\n1. Do',
      ['Title', 'A wrapped\nline.', 'one', 'two.', 'Three.', 'Do'],
    ],
    ['Bis zum 3. März ist Zeit. Dann nicht.', ['Bis zum 3. März ist Zeit.', 'Dann nicht.']],
    [
      'Im 2. Quartal, z. B. am 12. Mai 2026. Ende.',
      ['Im 2. Quartal, z. B. am 12. Mai 2026.', 'Ende.'],
    ],
    ['Es sind 30. Danach nicht.', ['Es sind 30.', 'Danach nicht.']],
    ['La Sra. Ruiz paga 5. Luego nada.', ['La Sra. Ruiz paga 5.', 'Luego nada.']],
    ['Le 3 févr. 2026 à Mme. Roy. Merci.', ['Le 3 févr. 2026 à Mme. Roy.', 'Merci.']],
    ['Sig. Rossi, p. es. Mario. Fine.', ['Sig. Rossi, p. es. Mario.', 'Fine.']],
    ['Dat is bijv. Anna. Klaar.', ['Dat is bijv. Anna.', 'Klaar.']],
    ['Am 3. Aug. 2026 ist Schluss. Gut.', ['Am 3. Aug. 2026 ist Schluss.', 'Gut.']],
    ['返金は30日以内です。送料は無料。', ['返金は30日以内です。', '送料は無料。']],
    ['---\n\n😀', []],
    ['', []],
  ])('cuts %j', (text, expected) => {
    expect(sentences(text).map((span) => cut(text, span))).toEqual(expected);
  });

  it('lie in the text in order, apart, and lose no letter that stands in prose', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
    const prose = fc
      .array(fc.constantFrom('one', 'two', '. ', '! ', ' ', '\n', ', '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(prose, (text) => {
        const letters = (value: string) => value.replace(/[^a-z]/g, '');
        expect(
          letters(
            sentences(text)
              .map((span) => cut(text, span))
              .join(''),
          ),
        ).toBe(letters(text));
      }),
    );
  });
});
