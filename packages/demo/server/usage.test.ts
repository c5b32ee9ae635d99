import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asksForUsage, usage } from './usage.ts';

it('names every option and environment variable that is read', async () => {
  const source = await readFile(join(import.meta.dirname, 'readOptions.ts'), 'utf8');
  const variables = [...source.matchAll(/environment\['(\w+)'\]/g)].map(([, name]) => name);
  const options = [...source.matchAll(/'?([\w-]+)'?: \{ type: '/g)].map(([, name]) => `--${name}`);
  expect(options).toContain('--allow-host');
  expect(variables).toContain('HOST');
  const missing = [...variables, ...options].filter(
    (name) => name !== 'INIT_CWD' && !usage.includes(` ${name} `),
  );
  expect(missing).toEqual([]);
});

it.each([
  [['--help'], true],
  [['--', '-h'], true],
  [['--data', 'help'], false],
])('is asked for by %j: %s', (args, asked) => {
  expect(asksForUsage(args)).toBe(asked);
});
