import { join } from 'node:path';
import { execute } from './execute.ts';
import { publicPackages } from './publicPackages.ts';
import { publishPacked } from './publishPacked.ts';

/** Publishes the tarballs that "Build and pack" left. */
const root = join(import.meta.dirname, '..');
const packed = join(root, '.cache/packed');
const { ok, lines } = await publishPacked(publicPackages(root), packed, (command) =>
  execute(command, root),
);
for (const line of lines) console.log(line);
process.exitCode = ok ? 0 : 1;
