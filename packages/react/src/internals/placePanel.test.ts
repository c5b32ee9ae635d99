import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placePanel } from './usePopoverPanel.ts';

const viewport = { width: 1000, height: 800 };
const panel = { width: 380, height: 200 };

it('stands below its anchor, at its leading edge', () => {
  const anchor = { left: 100, top: 100, width: 20, height: 24 };
  expect(placePanel(anchor, { panel, viewport, rtl: false })).toEqual({
    left: 100,
    top: 132,
    side: 'below',
    height: 200,
  });
});

it('ends at the right edge of its anchor from right to left', () => {
  const anchor = { left: 500, top: 100, width: 20, height: 24 };
  expect(placePanel(anchor, { panel, viewport, rtl: true }).left).toBe(140);
});

it('stands above when there is more room', () => {
  const anchor = { left: 100, top: 700, width: 20, height: 24 };
  expect(placePanel(anchor, { panel, viewport, rtl: false })).toEqual({
    left: 100,
    top: 492,
    side: 'above',
    height: 200,
  });
});

it('never leaves a viewport that it fits into', () => {
  const box = fc.record({
    left: fc.integer({ min: -500, max: 1500 }),
    top: fc.integer({ min: -500, max: 1500 }),
    width: fc.nat(300),
    height: fc.nat(60),
  });
  fc.assert(
    fc.property(box, fc.boolean(), (anchor, rtl) => {
      const { left, top } = placePanel(anchor, { panel, viewport, rtl });
      expect(left).toBeGreaterThanOrEqual(8);
      expect(top).toBeGreaterThanOrEqual(8);
      expect(left + panel.width).toBeLessThanOrEqual(992);
      expect(top + panel.height).toBeLessThanOrEqual(792);
    }),
  );
});

it('shows the beginning of a panel that is larger than the viewport', () => {
  const anchor = { left: 100, top: 100, width: 20, height: 24 };
  const small = { width: 300, height: 150 };
  expect(placePanel(anchor, { panel, viewport: small, rtl: false })).toMatchObject({
    left: 8,
    top: 8,
  });
});

it.each([
  ['goes above what is to stay in sight, if it fits there', 300, { top: 92, side: 'above' }],
  ['stays below where there is room before it', 600, { top: 332, side: 'below' }],
])('%s', (_, clear, place) => {
  const anchor = { left: 100, top: 300, width: 20, height: 24 };
  expect(placePanel(anchor, { panel, viewport, rtl: false, clear })).toMatchObject(place);
});

it('is lower rather than over what is to stay in sight', () => {
  const anchor = { left: 100, top: 100, width: 20, height: 24 };
  expect(placePanel(anchor, { panel, viewport, rtl: false, clear: 260 })).toMatchObject({
    top: 132,
    side: 'below',
    height: 120,
  });
});
