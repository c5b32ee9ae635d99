import { expect, it } from 'vitest';
import { claimText } from './ClaimList.tsx';

it.each([
  ['It takes **30 days** [1].', 'It takes 30 days.'],
  ['It takes 30 days** from `purchase` [doc-2]', 'It takes 30 days from purchase'],
  ['- Shipping is\n  refunded.', 'Shipping is refunded.'],
  ['## 1. Fees', '1. Fees'],
  ['Pay 2*3*4 and keep a_b_c.', 'Pay 2*3*4 and keep a_b_c.'],
  ['See [the terms](https://x.example).', 'See [the terms](https://x.example).'],
  [' [1] ', ''],
])('reads the claim %j', (content, text) => {
  expect(claimText(content, { span: { start: 0, end: content.length } })).toBe(text);
});
