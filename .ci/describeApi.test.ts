import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeApi } from './describeApi.ts';

const folder = mkdtempSync(join(tmpdir(), 'credence-api-'));
const files = {
  'package.json': JSON.stringify({ exports: { '.': './src/index.ts', './tone': './src/tone.ts' } }),
  'src/index.ts': `export * from './tone.ts';
    export * as Parts from './parts.ts';`,
  'src/tone.ts': `export type Tone = 'calm' | 'loud';
    /** Says it. */
    export function toneOf(text: string, fallback: Tone = 'calm'): Tone { return text ? 'loud' : fallback; }
    interface Base { readonly bold?: boolean }
    export interface Options extends Base { /** In pixels. */ readonly size?: number }`,
  'src/parts.ts': `const hidden = 1;
    export const Root = { hidden };`,
};

beforeAll(() => {
  mkdirSync(join(folder, 'src'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('tells names with their signatures and members, parts by their namespace, and each once', () => {
  const [page] = describeApi([
    {
      name: 'own',
      folder,
      scripts: ['.', './tone'],
      dependencies: [],
      peers: [],
      sheets: [],
      data: [],
    },
  ]);
  expect(page?.text.replace(/\s+/g, ' ')).toBe(
    '# own ## own ```ts ignore const Parts.Root: { hidden: number; }; ``` ' +
      '## own/tone ```ts ignore interface Options extends Base { readonly size?: number; } ' +
      "type Tone = 'calm' | 'loud'; function toneOf(text: string, fallback?: Tone): Tone; ``` " +
      '## Mentioned, not exported ```ts ignore interface Base { readonly bold?: boolean; } ```',
  );
});

test('refuses an entry that exports nothing', () => {
  const none = {
    name: 'own',
    folder,
    scripts: ['./absent'],
    dependencies: [],
    peers: [],
    sheets: [],
    data: [],
  };
  expect(() => describeApi([none])).toThrow('exports nothing');
});
