import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMarks } from './marks.ts';

const marks = (text: string) =>
  readMarks(text).map(
    ({ kind, sense, start, end }) => `${kind} ${sense}: ${text.slice(start, end)}`,
  );

it.each([
  ['The plan isn’t included and can’t be used.', ['negation not: isn’t', 'negation not: can’t']],
  ['It is impossible.', ['negation not: impossible']],
  ['It is not impossible.', []],
  ['It is not only fast but also cheap, no doubt.', []],
  ['All users must pay.', ['quantifier all: All', 'modality must: must']],
  ['Some users may leave.', ['quantifier some: Some', 'modality may: may']],
  ['It is no longer sold.', ['negation not: no longer']],
  ['Prices rise after noon.', ['direction up: rise', 'time after: after']],
  ['You need at most four.', ['bound <=: at most']],
  ['Das ist nicht mehr möglich.', ['negation not: nicht mehr']],
  ['Die Rückgabe ist unmöglich.', ['negation not: unmöglich']],
  ['Le produit n’est pas inclus.', ['negation not: pas']],
  ['Los pedidos no se aceptan sin recibo.', ['negation not: no', 'negation not: sin']],
  ['La garanzia non copre il furto.', ['negation not: non']],
  ['A garantia não cobre o furto.', ['negation not: não']],
  ['De garantie dekt geen diefstal.', ['negation not: geen']],
  ['保修不包括盗窃。', ['negation not: 不']],
  ['这个产品非常好。', []],
  ['保証は盗難を含みません。', ['negation not: ません']],
  ['보증은 도난을 포함하지 않습니다.', ['negation not: 않']],
  ['الضمان لا يغطي السرقة.', ['negation not: لا']],
  ['वारंटी चोरी को कवर नहीं करती है।', ['negation not: नहीं']],
  ['The die is cast; no mai tai.', ['negation not: no']],
])('readMarks of %j', (text, expected) => {
  expect(marks(text)).toEqual(expected);
});

it('readMarks stands in the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { start, end } of readMarks(`${text} not İ ${text}`))
        expect(start < end && end <= 2 * text.length + 7).toBe(true);
    }),
  );
});
