import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

const untyped = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function rulesBroken(
  eslint: ESLint,
  filePath: string,
  code: string,
): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const importing = (...sources: string[]) =>
  sources.map((source) => `import '${source}';`).join('\n');

it.each([
  ['core', 'tier/new.ts', 'react'],
  ['core', 'tier/new.ts', 'node:fs'],
  ['core', 'index.ts', '@credence-ui/insights'],
  ['core', 'text/new.ts', '../response/index.ts'],
  ['core', 'event/new.ts', '../tier/index.ts'],
  ['core', 'signal/agreement/new.ts', '../../assess/index.ts'],
  ['markdown', 'new.ts', '@credence-ui/core/text'],
  ['draft', 'new.ts', '@credence-ui/react'],
  ['browser', 'new.ts', 'react'],
  ['insights', 'new.ts', '@credence-ui/draft'],
  ['react', 'answer/new.tsx', '@credence-ui/draft'],
  ['react', 'draft/new.tsx', '@codemirror/view'],
  ['react', 'draft/new.tsx', '../draft-codemirror/index.ts'],
  ['react', 'citation/new.tsx', '@credence-ui/markdown'],
  ['react', 'citation/new.tsx', 'clsx'],
  ['react', 'feedback/new.tsx', '../draft/index.ts'],
  ['react', 'provider/new.tsx', '../confidence/index.ts'],
  ['react', 'index.ts', '@credence-ui/insights'],
])('keeps %s/src/%s from importing %s', async (name, file, source) => {
  const path = `packages/${name}/src/${file}`;
  expect(await rulesBroken(untyped, path, importing(source))).toEqual(['no-restricted-imports']);
});

it.each([
  ['core', 'signal/new.ts', ['../text/index.ts', '../response/index.ts', './agreement/new.ts']],
  ['draft', 'new.ts', ['@credence-ui/core/text', './change.ts']],
  ['react', 'confidence/new.tsx', ['react', '../source/sourceLink.ts']],
  [
    'react',
    'draft/new.tsx',
    ['@credence-ui/draft', '../citation/index.ts', '../confidence/index.ts'],
  ],
  ['react', 'draft-codemirror/new.tsx', ['@codemirror/view', '../draft/useDraft.ts']],
  ['react', 'card/new.tsx', ['../answer/index.ts', '../draft/index.ts', '../fallback/index.ts']],
  ['react', 'answer/new.test.tsx', ['vitest', '@testing-library/react', '../card/index.ts']],
])('lets %s/src/%s import what the table allows', async (name, file, sources) => {
  expect(await rulesBroken(untyped, `packages/${name}/src/${file}`, importing(...sources))).toEqual(
    [],
  );
});

const lines = (count: number) => 'work();\n'.repeat(count);

it.each([
  ['a relative import without extension', 'no-restricted-imports', importing('./span')],
  [
    'the source of another package',
    'no-restricted-imports',
    importing('../../../draft/src/draft.ts'),
  ],
  ['a default export', 'no-restricted-exports', 'export default 1;'],
  ['an enum', 'no-restricted-syntax', 'export enum Tone { High }'],
  ['raw HTML', 'no-restricted-syntax', 'document.body.innerHTML = "<p>";'],
  ['any', '@typescript-eslint/no-explicit-any', 'export const x: any = 1;'],
  [
    'a non-null assertion',
    '@typescript-eslint/no-non-null-assertion',
    'export const f = (x?: string) => x!;',
  ],
  [
    'a nested ternary',
    'no-nested-ternary',
    'export const f = (x: number) => (x > 1 ? 1 : x > 0 ? 2 : 3);',
  ],
  ['work left for later', 'no-warning-comments', '// TODO: later'],
  ['a long file', 'max-lines', lines(251)],
  ['a long function', 'max-lines-per-function', `export function f() {\n${lines(50)}}`],
  ['loose equality', 'eqeqeq', 'export const f = (x: number) => x == 1;'],
  ['a tangled function', 'complexity', `export const f = (x: number) => ${'x || '.repeat(20)}x;`],
])('refuses %s', async (_, rule, code) => {
  expect(await rulesBroken(untyped, 'packages/core/src/text/new.ts', code)).toContain(rule);
});

it('refuses to be switched off by a comment', async () => {
  const code = '// eslint-disable-next-line no-restricted-exports\nexport default 1;';
  expect(await rulesBroken(untyped, 'packages/core/src/text/new.ts', code)).toContain(
    'no-restricted-exports',
  );
});

it.each(['utils.ts', 'helpers/new.ts', 'common/new.ts', 'types.ts', 'constants.ts'])(
  'refuses the name %s',
  async (file) => {
    const path = `packages/core/src/text/${file}`;
    expect(await rulesBroken(untyped, path, 'export {};')).toEqual(['credence/no-vague-names']);
  },
);

it('refuses a hook in a branch and an image without text', async () => {
  const code = `import { useState } from 'react';
    export function Part({ open }: { open: boolean }) { if (open) useState(0); return <img src="a.png" />; }`;
  const broken = await rulesBroken(untyped, 'packages/react/src/card/New.tsx', code);
  expect(broken).toEqual(
    expect.arrayContaining(['react-hooks/rules-of-hooks', 'jsx-a11y/alt-text']),
  );
});

it('checks types: a promise that nobody awaits', { timeout: 180_000 }, async () => {
  const languageOptions = { parserOptions: { disallowAutomaticSingleRunInference: true } };
  const typed = new ESLint({ overrideConfig: { languageOptions } });
  const path = 'packages/core/src/text/span.ts';
  const code = 'export function f() {\n  Promise.resolve(1);\n}';
  expect(await rulesBroken(typed, path, code)).toEqual(['@typescript-eslint/no-floating-promises']);
});
