import { describe, expect, it } from 'vitest';
import { agreement } from './agreement.ts';
import { grounding } from './grounding.ts';

describe('odd text', () => {
  it.each([
    ['emoji', '😀 The refund 🎉 window is 30 days 👩‍👩‍👧.'],
    ['Chinese', '退款期限为30天。运费不退。'],
    ['Arabic', 'نافذة الاسترداد 30 يومًا. الشحن غير قابل للاسترداد!'],
    ['a lone surrogate', '\ud800 days'],
    ['blank', ' \n\t'],
    ['a megabyte', 'The quick brown fox 12 jumps over Émile. 中文字。 '.repeat(22_000)],
  ])('is read and found in itself: %s', (_what, odd) => {
    const { value } = grounding(odd, [{ text: odd }]);
    expect(value === null || value === 1).toBe(true);
    const { value: agreed } = agreement([odd, odd], { answer: odd.slice(0, 1000) });
    expect(agreed === null || (agreed > 0.9 && agreed <= 1)).toBe(true);
  });
});
