import '../styles.css';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allParts, partCases } from '../../test/partCases.tsx';

afterEach(cleanup);

/** It keeps what broke from the rest of the page and has no element of its own. */
const withoutElement = ['Fallback.Boundary'];

it('has a case for every part', () => {
  expect(Object.keys(partCases).sort()).toEqual(
    [...allParts, 'ResponseCard'].filter((name) => !withoutElement.includes(name)).sort(),
  );
});

const own = `.own {
  display: grid; margin: 7px; padding: 13px; border: 5px groove rgb(1, 2, 3); border-radius: 17px;
  background: rgb(4, 5, 6); box-shadow: none; color: rgb(7, 8, 9); font: 700 31px / 41px serif;
  max-inline-size: 123px; min-block-size: 77px; cursor: crosshair;
}`;

const expected = {
  display: 'grid',
  marginTop: '7px',
  paddingLeft: '13px',
  borderTopWidth: '5px',
  borderRightStyle: 'groove',
  borderLeftColor: 'rgb(1, 2, 3)',
  borderTopLeftRadius: '17px',
  backgroundColor: 'rgb(4, 5, 6)',
  boxShadow: 'none',
  color: 'rgb(7, 8, 9)',
  fontFamily: 'serif',
  fontSize: '31px',
  fontWeight: '700',
  lineHeight: '41px',
  maxWidth: '123px',
  minHeight: '77px',
  cursor: 'crosshair',
} as const;

describe.each([
  ['a class of the product', own],
  ['a utility class of Tailwind', `@layer utilities { ${own} }`],
])('%s', (_, css) => {
  it.each(Object.entries(partCases))('has its way on %s', async (_name, show) => {
    const { container } = render(
      <>
        <style>{css}</style>
        {show('own')}
      </>,
    );
    // The code of some comes later.
    const part = await vi.waitUntil(() => container.ownerDocument.querySelector('.own'));
    const computed = getComputedStyle(part);
    const found = Object.keys(expected).map((name) => [
      name,
      computed[name as keyof typeof expected],
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
