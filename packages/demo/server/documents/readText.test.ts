import { expect, it } from 'vitest';
import { readText } from './readText.ts';

it('takes a short line above a paragraph for its heading', () => {
  expect(readText('Opening hours\nWe open at nine.\n\nWe close at five.')).toEqual([
    [
      { kind: 'heading', text: 'Opening hours' },
      { kind: 'text', text: 'We open at nine.' },
      { kind: 'text', text: 'We close at five.' },
    ],
  ]);
});

it.each([
  ['a line in capitals, also alone', 'BLUETOOTH PAIRING', 'heading'],
  ['a sentence', 'We open at nine.', 'text'],
  ['a short line that heads nothing', 'See you soon', 'text'],
  ['a list item', '- chargers', 'text'],
])('tells headings from %s', (_, line, kind) => {
  expect(readText(line)).toMatchObject([[{ kind, text: line }]]);
});

it('begins a page at each form feed', () => {
  expect(readText('One.\fTwo.').map((blocks) => blocks.map(({ text }) => text))).toEqual([
    ['One.'],
    ['Two.'],
  ]);
});
