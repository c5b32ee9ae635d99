import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fuzzMarkdown } from './fuzzMarkdown.ts';

/** `pnpm fuzz [runs] [seed]`: random documents, then every property test, with a seed that `npm test` does not use. */
const [runs = '20000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);

console.log(`${runs} random documents in random chunks against one reading, seed ${seed}`);
fuzzMarkdown(Number(runs), Number(seed));
console.log(`All end the same. Every property test with seed ${seed}:`);
const { status } = spawnSync('vitest', ['run', '--project=node', '--project=react'], {
  cwd: join(import.meta.dirname, '../../../..'),
  env: { ...process.env, CREDENCE_SEED: seed },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
