import sheet from '../styles.css?inline';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { partCases } from '../../test/partCases.tsx';
import { Answer } from '../answer/index.ts';

afterEach(cleanup);

/** The rules of the sheet as a tool leaves them that takes the layers out of it. */
function flatten(rules: CSSRuleList): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSLayerBlockRule) return flatten(rule.cssRules);
      return rule instanceof CSSLayerStatementRule ? '' : rule.cssText;
    })
    .join('\n');
}

const layered = new CSSStyleSheet();
layered.replaceSync(sheet);
const flat = flatten(layered.cssRules);

const own = '.own { color: rgb(7, 8, 9); padding-left: 13px }';
const looks = ['color', 'paddingLeft', 'display', 'borderTopStyle', 'fontSize'] as const;

/** How a part looks among these sheets, in this order. */
async function lookOf(name: string, sheets: readonly string[]): Promise<readonly string[]> {
  const show = partCases[name] ?? expect.fail();
  const { container, unmount } = render(
    <>
      {sheets.map((css, at) => (
        <style key={at}>{css}</style>
      ))}
      {show('own')}
    </>,
  );
  const part = await vi.waitUntil(() => container.ownerDocument.querySelector('.own'));
  const computed = getComputedStyle(part);
  const look = looks.map((each) => computed[each]);
  unmount();
  return look;
}

it('has no layer left', () => {
  expect(sheet).toContain('@layer credence');
  expect(flat).not.toContain('@layer');
  expect(flat.length).toBeGreaterThan(10_000);
});

describe.each(Object.keys(partCases))('without layers, %s', (name) => {
  it('looks as it does with them', async () => {
    expect(await lookOf(name, [flat])).toEqual(await lookOf(name, [sheet]));
  });

  it.each([
    ['before', [own, flat]],
    ['later', [flat, own]],
  ])('gives way to a class whose sheet comes %s', async (_, sheets) => {
    const [color, padding] = await lookOf(name, sheets);
    expect([color, padding]).toEqual(['rgb(7, 8, 9)', '13px']);
  });
});

const reset = '@layer base { ul { list-style: none } }';

it.each([
  ['keeps the marks of lists from a reset with layers', [reset, sheet], 'disc'],
  ['loses them without', [reset.replace(/^@layer base \{|\}$/g, ''), flat], 'none'],
])('%s', (_, sheets, mark) => {
  const { container } = render(
    <>
      <style>{sheets.join('\n')}</style>
      <Answer.Text content="- one" />
    </>,
  );
  const list = container.querySelector('ul') ?? expect.fail();
  expect(getComputedStyle(list).listStyleType).toBe(mark);
});
