import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { circlesIn, readImports } from './importCircles.ts';

const root = join(import.meta.dirname, '..');
const paths = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root }).filter(
  (path) => !/\.(?:test|stories|d)\.tsx?$/.test(path),
);

it('finds no circle between the files of the packages, of types neither', () => {
  expect(paths.length).toBeGreaterThan(200);
  expect(circlesIn(readImports(root, paths))).toEqual([]);
});

it.each([
  { title: 'two files', imports: { a: ['b'], b: ['a'] }, circles: ['a > b > a'] },
  { title: 'a file with itself', imports: { a: ['a'] }, circles: ['a > a'] },
  {
    title: 'three files behind another',
    imports: { a: ['b'], b: ['c'], c: ['d'], d: ['b'] },
    circles: ['b > c > d > b'],
  },
  { title: 'none in a diamond', imports: { a: ['b', 'c'], b: ['d'], c: ['d'] }, circles: [] },
])('tells a circle of $title', ({ imports, circles }) => {
  expect(circlesIn(new Map(Object.entries(imports)))).toEqual(circles);
});
