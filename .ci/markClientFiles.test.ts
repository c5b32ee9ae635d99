import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markClientFiles } from './markClientFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'credence-mark-'));
const at = (name: string) => join(folder, name);

function put(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

it("heads what holds or imports client code with 'use client', and nothing else", () => {
  const client = put('Part.tsx', "'use client';\nexport const Part = 1;");
  const plain = put('words.ts', 'export const words = 2;');
  const outputs = {
    [put('index.js', 'export {};\n')]: { inputs: {}, imports: [{ path: at('chunk.js') }] },
    [put('chunk.js', 'export {};\n')]: { inputs: { [client]: {} }, imports: [{ path: 'react' }] },
    [put('words.js', 'export {};\n')]: { inputs: { [plain]: {} }, imports: [] },
  };
  for (const path of Object.keys(outputs)) writeFileSync(`${path}.map`, '{"mappings":"AAAA"}');
  markClientFiles(put('metafile.json', JSON.stringify({ outputs })));
  const heads = ['index.js', 'chunk.js', 'words.js'].map(
    (name) => readFileSync(at(name), 'utf8').split('\n')[0],
  );
  expect(heads).toEqual(["'use client';", "'use client';", 'export {};']);
  expect(readFileSync(at('chunk.js.map'), 'utf8')).toBe('{"mappings":";AAAA"}');
  expect(existsSync(at('metafile.json'))).toBe(false);
});
