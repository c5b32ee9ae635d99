import { expect, it } from 'vitest';
import { afterReasoning, hideReasoning } from './hideReasoning.ts';

const answer = 'The refund window is 30 days [1].';

function filter(pieces: readonly string[]): string {
  const reasoning = hideReasoning();
  return pieces.map((piece) => reasoning.push(piece)).join('') + reasoning.end();
}

it.each([
  ['<think>Hm, 30.</think>\n\n' + answer, answer],
  ['<thinking>Hm.</thinking>' + answer, answer],
  ['<THINK>Hm.</THINK>' + answer, answer],
  [answer + '<think>never closed', answer],
  ['<think>never closed', ''],
  ['<think>a</think>' + answer + '<think>b</think>', answer],
  ['3 < 4 and <b>bold</b> stay.', '3 < 4 and <b>bold</b> stay.'],
  ['It ends with <', 'It ends with <'],
])('shows of %j only %j, whole and letter by letter', (text, shown) => {
  expect(filter([text])).toBe(shown);
  expect(filter([...text])).toBe(shown);
});

it('knows whether it hid something', () => {
  const [plain, thinking] = [hideReasoning(), hideReasoning()];
  plain.push('Yes.');
  thinking.push('<think>No');
  expect([plain.hasHidden(), thinking.hasHidden()]).toEqual([false, true]);
});

it('drops what stands before a closing tag that was never opened', () => {
  expect(afterReasoning(`Hm, 30.</think>\n${answer}`)).toBe(answer);
  expect(afterReasoning(answer)).toBe(answer);
});
