import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publicPackages } from './publicPackages.ts';

const packages = publicPackages(join(import.meta.dirname, '..'));

it('finds every package that is published, and none that is private', () => {
  const names = packages.map(({ name }) => name.replace('@credence-ui/', ''));
  expect(names).toEqual(['browser', 'core', 'draft', 'insights', 'markdown', 'react']);
});

it.each(packages)('publishes each entry of $name that the workspace has', ({ folder }) => {
  // The shape of a package.json is npm's promise.
  const { exports, publishConfig } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { exports: Record<string, string>; publishConfig: { exports: Record<string, unknown> } };
  expect(publishConfig.exports).toEqual(
    Object.fromEntries(Object.entries(exports).map(([key, path]) => [key, published(path)])),
  );
});

function published(path: string): unknown {
  const built = path.replace('./src/', './dist/');
  if (built.endsWith('.css')) return { types: './styles.css.d.ts', default: built };
  if (built.endsWith('.json')) return built;
  return { types: built.replace(/\.tsx?$/, '.d.ts'), default: built.replace(/\.tsx?$/, '.js') };
}

it('names what is no script apart from the scripts', () => {
  const react = packages.find(({ name }) => name === '@credence-ui/react');
  expect(react?.sheets).toContain('styles.css');
  expect(react?.sheets).toContain('styles/tokens.css');
  expect(react?.sheets).not.toContain('tokens.json');
  expect(react?.data).toEqual(['tokens.json']);
  expect(react?.scripts.filter((path) => /\.(?:css|json)$/.test(path))).toEqual([]);
});
