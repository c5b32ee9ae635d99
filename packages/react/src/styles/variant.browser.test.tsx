import '../styles.css';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { samples } from '../../test/samples.ts';
import { ResponseCard } from '../card/index.ts';
import { Confidence } from '../confidence/index.ts';
import { CredenceProvider } from '../provider/index.ts';

afterEach(cleanup);

const tiers = [
  ['high', 0.93, 'solid'],
  ['medium', 0.72, 'dashed'],
  ['low', 0.31, 'double'],
  ['unknown', null, 'dotted'],
] as const;

/** The line styles of the four sides, from the top clockwise. */
function linesOf(element: Element): readonly string[] {
  const { borderTopStyle, borderRightStyle, borderBottomStyle, borderLeftStyle } =
    getComputedStyle(element);
  return [borderTopStyle, borderRightStyle, borderBottomStyle, borderLeftStyle];
}

function shownRoot(): HTMLElement {
  const root = document.querySelector<HTMLElement>('[data-variant]');
  if (!root) throw new Error('there is a frame');
  return root;
}

function showRoot(confidence: number | null, variant?: Confidence.Root.Variant) {
  render(
    <Confidence.Root confidence={confidence} variant={variant}>
      <Confidence.Icon />
      <Confidence.Label />
    </Confidence.Root>,
  );
  const root = shownRoot();
  const label = root.querySelector("[data-credence='confidence-label']");
  const icon = root.querySelector("[data-credence='confidence-icon']");
  if (!label || !icon) throw new Error('the label and its glyph are there');
  return { root, label, icon };
}

describe.each(tiers)('an answer of the tier %s', (_, confidence, line) => {
  it('has its line all round unless a variant is named', () => {
    const { root } = showRoot(confidence);
    expect(root.dataset['variant']).toBe('frame');
    expect(linesOf(root)).toEqual([line, line, line, line]);
    expect(parseFloat(getComputedStyle(root).paddingLeft)).toBeGreaterThan(8);
  });

  it('has a line of at least 4 px at the start in the variant of an edge', () => {
    const { root } = showRoot(confidence, 'edge');
    expect(linesOf(root)).toEqual(['none', 'none', 'none', line]);
    expect(parseFloat(getComputedStyle(root).borderLeftWidth)).toBeGreaterThanOrEqual(4);
  });

  it('has its line around a chip, which holds the glyph, in the inline variant', () => {
    const { root, label, icon } = showRoot(confidence, 'inline');
    expect(linesOf(root)).toEqual(['none', 'none', 'none', 'none']);
    expect(linesOf(label)).toEqual([line, line, line, line]);
    const [chip, glyph] = [label.getBoundingClientRect(), icon.getBoundingClientRect()];
    expect(glyph.left).toBeGreaterThan(chip.left);
    expect(glyph.bottom).toBeLessThan(chip.bottom);
    expect(glyph.top).toBeGreaterThan(chip.top);
  });

  it('has neither line nor ground in the bare variant', () => {
    const { root, label } = showRoot(confidence, 'bare');
    const none = ['none', 'none', 'none', 'none'];
    expect([linesOf(root), linesOf(label)]).toEqual([none, none]);
    expect(getComputedStyle(root).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });
});

it('has its edge at the right where lines run from right to left', () => {
  render(
    <CredenceProvider dir="rtl">
      <ResponseCard response={samples.medium} variant="edge" />
    </CredenceProvider>,
  );
  expect(linesOf(shownRoot())).toEqual(['none', 'dashed', 'none', 'none']);
});

it.each(['frame', 'edge', 'inline', 'bare'] as const)(
  'shows an answer whose tier is to come without the line of a tier, as %s',
  (variant) => {
    render(<ResponseCard response={{ content: 'Thirty' }} streaming variant={variant} />);
    const { borderTopColor, borderLeftColor } = getComputedStyle(shownRoot());
    const rule = 'rgb(228, 229, 231)';
    expect([borderTopColor, borderLeftColor]).toEqual([rule, rule]);
  },
);

it.each(['frame', 'edge', 'inline', 'bare'] as const)(
  'starts every row of a card at the same place, as %s',
  (variant) => {
    render(<ResponseCard response={samples.medium} variant={variant} />);
    const card = shownRoot();
    expect(getComputedStyle(card).paddingLeft).toBe('0px');
    const starts = ["[data-credence='answer-text']", "[data-credence='confidence-disclaimer']"]
      .map((selector) => card.querySelector(selector))
      .map((row) => row && row.getBoundingClientRect().left + inset(row));
    expect(new Set(starts).size).toBe(1);
  },
);

function inset(row: Element): number {
  return parseFloat(getComputedStyle(row).paddingLeft);
}
