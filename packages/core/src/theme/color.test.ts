import { colorsNamed, converter, formatHex as toHex, parse } from 'culori';
import { expect, it } from 'vitest';
import { formatHex, fromOklch, readColor, toOklch } from './color.ts';

it.each([
  '#27ae60',
  '#0f8',
  '#0f88',
  '#27ae6080',
  'rgb(39, 174, 96)',
  'rgb(39 174 96 / 50%)',
  'rgba(39, 174, 96, 0.25)',
  'rgb(10% 20% 30%)',
  'hsl(145 63% 42%)',
  'hsla(-40deg, 63%, 42%, 0.5)',
  'hsl(0.4turn 63% 42%)',
  'oklch(0.6 0.1 160)',
  'oklch(60% 25% 160deg / 0.5)',
  'rebeccapurple',
  'Teal',
])('reads %s as the standard says', (text) => {
  const expected = converter('rgb')(parse(text));
  const color = readColor(text);
  expect(color?.alpha).toBeCloseTo(expected?.alpha ?? 1, 12);
  [expected?.r, expected?.g, expected?.b].forEach((part, at) =>
    expect(color?.rgb[at]).toBeCloseTo(part ?? NaN, 6),
  );
});

it('reads every name of a colour that the standard has', () => {
  const names = Object.keys(colorsNamed);
  expect(names).toHaveLength(148);
  const read = names.map((name) => formatHex(readColor(name)?.rgb ?? expect.fail(name)));
  expect(read).toEqual(names.map((name) => toHex(name)));
});

it.each([
  '',
  'reddish',
  'transparent',
  'currentcolor',
  'CanvasText',
  'inherit',
  'constructor',
  '#teal',
  '#12',
  '#12345',
  '#ggg',
  'rgb(1 2)',
  'rgb(1 2 3 4 5)',
  'rgb(1 2 x)',
  'rgb(1,2,3,4 / 5)',
  'hsl(10% 1% 2%)',
  'oklch(1e999 0 0)',
  'red; } body { display: none',
  'color(srgb 1 0 0)',
  null,
  7,
])('reads no colour in %j', (text) => {
  expect(readColor(text)).toBe(null);
});

it.each(['#000000', '#ffffff', '#27ae60', '#f39c12', '#0000ff'])(
  'gets %s back from OKLCH',
  (text) => {
    const color = readColor(text);
    expect(formatHex(fromOklch(toOklch(color?.rgb ?? [0, 0, 0])))).toBe(text);
  },
);
