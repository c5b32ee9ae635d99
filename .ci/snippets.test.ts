import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileSnippets } from './compileSnippets.ts';
import { snippetsIn, snippetsOf } from './snippets.ts';
import type { Snippet } from './snippets.ts';

const root = join(import.meta.dirname, '..');
const snippets = snippetsIn(root);

const broken: Snippet = { place: '', language: 'ts', code: 'export const n: number = "one";' };
const unknown: Snippet = {
  place: '',
  language: 'ts',
  code: "import { nothing } from '@credence-ui/core';",
};
const results = compileSnippets([...snippets, broken, unknown], root);

it.each(snippets.map((snippet, i) => [snippet.place, i] as const))(
  'compiles the code shown at %s',
  (_, i) => {
    expect(results[i]).toEqual([]);
  },
);

it('notices a snippet that does not compile', () => {
  const [first, second] = results.slice(snippets.length);
  expect(first).toEqual(["line 1: Type 'string' is not assignable to type 'number'."]);
  expect(second?.[0]).toContain("has no exported member 'nothing'");
});

it('finds the fences of TypeScript and leaves out those marked ignore', () => {
  const text = 'Text\n```ts\na;\n```\n```sh\nb\n```\n```tsx\n<C />;\n```\n```ts ignore\nd…\n```\n';
  expect(snippetsOf('x.md', text)).toEqual([
    { place: 'x.md:3', language: 'ts', code: 'a;\n' },
    { place: 'x.md:9', language: 'tsx', code: '<C />;\n' },
  ]);
});
