import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registryItemSchema } from 'shadcn/schema';
import { describe, expect, it } from 'vitest';
import { shadcnTheme, tailwindTheme } from '@credence-ui/core/theme';
import { defaultTiers } from '@credence-ui/core/tier';
import { items } from './items.ts';

const folder = join(import.meta.dirname, '..');
const table = items.map((item) => ({ item, name: item.name }));

describe('the items of the registry', () => {
  it.each(table)('are what the tool of shadcn reads: $name', ({ item }) => {
    expect(registryItemSchema.safeParse(item).error).toBeUndefined();
  });

  it('hold each file once', () => {
    const held = items.flatMap(({ files = [] }) => files.map(({ path }) => path));
    expect(held.toSorted()).toEqual(globSync('items/*/*.tsx', { cwd: folder }).sort());
  });

  it.each(table)('bring along what they import: $name', ({ item }) => {
    const { files = [], dependencies, registryDependencies = [] } = item;
    const imported = new Set(files.flatMap(({ path }) => importsOf(path)));
    const brought = ['react', ...(dependencies ?? []), ...registryDependencies.flatMap(filesOf)];
    const own = files.map(({ path }) => moduleOf(path));
    expect([...imported].filter((each) => ![...own, ...brought].includes(each))).toEqual([]);
  });

  it('take the look of the app as the core says', () => {
    const [{ css, cssVars } = {}] = items;
    const [, rule = ''] = Object.entries(css ?? {}).map(([selector, body]) =>
      write(selector, body),
    );
    expect(rule).toBe(shadcnTheme());
    expect(write('@theme inline', cssVars?.theme, '--')).toBe(tailwindTheme(defaultTiers));
  });
});

/** What a file imports but for what every app of shadcn has: packages by their name, files of the registry by their path. */
function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(folder, path), 'utf8');
  return [...text.matchAll(/from '([^']+)'/g)]
    .map(([, name = '']) => name.replace(/^(@credence-ui\/\w+)\/.*/, '$1'))
    .filter((name) => name !== '@/lib/utils');
}

function filesOf(address: string): readonly string[] {
  const item = items.find(({ name }) => `@credence/${name}` === address);
  return (item?.files ?? []).map(({ path }) => moduleOf(path));
}

function moduleOf(path: string): string {
  return path.replace(/^items(.*)\.tsx$/, '@/registry/credence$1');
}

function write(selector: string, declarations: unknown, prefix = ''): string {
  const lines = Object.entries(Object(declarations) as object).map(
    ([name, value]) => `  ${prefix}${name}: ${String(value)};`,
  );
  return `${selector} {\n${lines.join('\n')}\n}`;
}
