import { expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { grounding } from './grounding.ts';

it.each([
  ['It takes 60 minutes.', 'It takes 1 hour.'],
  ['It costs twenty-one euros.', 'The delivery costs 21 euros.'],
  ['It costs 21 euros.', 'The delivery costs twenty-one euros.'],
  ['The cable is 2.5 m long.', 'Returns are free. The cable is 250 cm long.'],
  ['Delivery takes 48 hours.', 'Returns take 2 weeks. Delivery takes two days.'],
])('finds the figure of %j in %j', (content, text) => {
  const { details } = grounding(content, [{ text }]);
  expect(details.lowest).toBeGreaterThan(0.8);
  expect(details).toMatchObject({ unsupportedWords: 0, contradicted: 0 });
  expect(details.numbersFound).toBe(details.numbers);
});

it.each([
  ['It takes 90 minutes.', 'It takes 1 hour.'],
  ['The cable is 2.5 m long.', 'The cable is 25 cm long.'],
  ['It costs 21 euros.', 'The delivery costs twenty-two euros.'],
])('does not find the figure of %j in %j', (content, text) => {
  const { details } = grounding(content, [{ text }]);
  expect(details.highest).toBeLessThan(0.5);
  expect(details.contradicted).toBe(1);
});

it('reads a figure that stands in several sentences where the rest of the claim stands', () => {
  const text = 'The parcel shop opens in one hour. A refund takes 3600 seconds to arrive.';
  const { claims } = grounding('A refund takes 60 minutes to arrive.', [{ text }]);
  expect(text.slice(claims[0]?.evidence?.span.start)).toMatch(/^A refund takes/);
});

it('lets an entailment model have the last word on what words do not show', () => {
  const evidence = {
    content: 'It takes 5 days.',
    passages: [{ text: 'Within the working week.' }],
  };
  expect(assess(evidence, { entails: () => 1 }).confidence).toBeGreaterThan(0.8);
  expect(assess(evidence).confidence).toBeLessThan(0.6);
});
