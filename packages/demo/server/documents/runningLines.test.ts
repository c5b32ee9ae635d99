import { expect, it } from 'vitest';
import { withoutRunningLines } from './runningLines.ts';

const line = (text: string, baseline: number) => ({ text, baseline, height: 10 });

function page(number: number) {
  return [
    line('GitHub username policy', 800),
    line(`Rule ${'abc'[number - 1]}.`, 700),
    line('Ask us first.', 690 - number * 20),
    line(`Page ${number} of 3`, 40),
  ];
}

it('leaves out what repeats at the top and the foot of most pages, whatever its number', () => {
  const pages = withoutRunningLines([1, 2, 3].map(page));
  expect(pages.map((lines) => lines.map(({ text }) => text))).toEqual([
    ['Rule a.', 'Ask us first.'],
    ['Rule b.', 'Ask us first.'],
    ['Rule c.', 'Ask us first.'],
  ]);
});

it('keeps what repeats in the middle, and everything of two pages', () => {
  const middle = [1, 2, 3].map((number) => [
    line(`Top ${'abc'[number - 1]}`, 800),
    line('Note', 400),
    line(`End ${'abc'[number - 1]}`, 40),
  ]);
  expect(withoutRunningLines(middle)).toEqual(middle);
  expect(withoutRunningLines([page(1), page(2)])).toEqual([page(1), page(2)]);
});
