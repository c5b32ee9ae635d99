import { expect, it } from 'vitest';
import * as root from '@credence-ui/core';
import manifest from '../package.json' with { type: 'json' };

const concepts = Object.entries(manifest.exports).filter(([path]) => path !== '.');

it('publishes what it exports from source, each concept under its own name', () => {
  expect(Object.keys(manifest.publishConfig.exports)).toEqual(Object.keys(manifest.exports));
  for (const [path, file] of concepts) expect(file).toBe(`./src/${path.slice(2)}/index.ts`);
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
