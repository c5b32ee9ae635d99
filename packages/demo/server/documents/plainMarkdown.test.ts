import { expect, it } from 'vitest';
import { plainMarkdown } from './plainMarkdown.ts';

it.each([
  ['See [the policy](policy.md "v3").', 'See the policy.'],
  ['![A dock](dock.png)', 'A dock'],
  ['**Bold** and _soft_ and `code`', 'Bold and soft and code'],
  ['5 * 3 * 2 and snake_case_name', '5 * 3 * 2 and snake_case_name'],
  ['> quoted', 'quoted'],
  ['A <b>tag</b> and 3 < 4', 'A tag and 3 < 4'],
  ['2\\. not a list', '2. not a list'],
  ['| Size | Price |', 'Size | Price'],
])('reads %j as %j', (line, plain) => {
  expect(plainMarkdown(line)).toBe(plain);
});
