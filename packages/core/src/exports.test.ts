import { expect, it } from 'vitest';
import * as root from '@credence-ui/core';
import manifest from '../package.json' with { type: 'json' };

const subpaths = Object.entries(manifest.exports).filter(([path]) => path !== '.');
// The readers bear the same names in each provider, so the root can offer none of them.
const isReader = ([path]: readonly [string, string]) => path.startsWith('./provider/');
// What only a server or one tool needs stands below its concept, and so does not come with the root.
const hasOwnDoor = ([path]: readonly [string, string]) => path.split('/').length > 2;
const concepts = subpaths.filter((subpath) => !hasOwnDoor(subpath));
const readers = subpaths.filter(isReader);

it('publishes what it exports from source, each concept under its own name', () => {
  expect(Object.keys(manifest.publishConfig.exports)).toEqual(Object.keys(manifest.exports));
  for (const [path, file] of subpaths) expect(file).toBe(`./src/${path.slice(2)}/index.ts`);
});

it.each(concepts)('offers everything of %s from the root too', async (_path, file) => {
  const names = Object.entries(
    (await import(/* @vite-ignore */ `../${file}`)) as Record<string, unknown>,
  );
  const whole = new Map<string, unknown>(Object.entries(root));
  for (const [name, value] of names) expect(whole.get(name), name).toBe(value);
});

it('offers nothing from the root that no concept has', async () => {
  const barrels = await Promise.all(
    concepts.map(([, file]) => import(/* @vite-ignore */ `../${file}`)),
  );
  const names = barrels.flatMap((barrel) => Object.keys(barrel as object));
  expect(Object.keys(root).sort()).toEqual(names.sort());
});

it.each(readers)('reads whole payloads and streams by %s', async (_path, file) => {
  const names: unknown = await import(/* @vite-ignore */ `../${file}`);
  expect(names).toMatchObject({
    read: expect.any(Function) as unknown,
    createReader: expect.any(Function) as unknown,
  });
});
