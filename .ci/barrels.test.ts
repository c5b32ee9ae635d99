import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { targetsOf, writeBarrel } from './barrels.ts';

const folder = mkdtempSync(join(tmpdir(), 'credence-barrel-'));
const barrel = join(folder, 'index.ts');
writeFileSync(
  barrel,
  [
    "export * as Answer from './parts.ts';",
    "export { useAnswer, type AnswerState } from './useAnswer.tsx';",
    'export {',
    '  one,',
    '  two,',
    "} from './words.ts';",
    "export type { Words } from './words.ts';",
    "export { other } from '@scope/other';",
    "export type { Other } from '@scope/other';",
    '',
  ].join('\n'),
);

it('writes what a barrel hands on, also of another package, and nothing of its types', () => {
  writeBarrel(barrel, join(folder, 'index.js'));
  expect(readFileSync(join(folder, 'index.js'), 'utf8')).toBe(
    [
      "export * as Answer from './parts.js';",
      "export { useAnswer, } from './useAnswer.js';",
      'export {',
      '  one,',
      '  two,',
      "} from './words.js';",
      "export { other } from '@scope/other';",
      '',
    ].join('\n'),
  );
});

it('names the modules that become files of their own', () => {
  expect(targetsOf(barrel)).toEqual(
    ['parts.ts', 'useAnswer.tsx', 'words.ts'].map((name) => join(folder, name)),
  );
});
