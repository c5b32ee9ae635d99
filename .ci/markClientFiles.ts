import { readFileSync, rmSync, writeFileSync } from 'node:fs';

interface Metafile {
  readonly outputs: Readonly<Record<string, Output>>;
}
interface Output {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly imports: readonly { readonly path: string }[];
}

/** Heads each built script that holds or imports client code with `'use client'`, which bundling drops; removes the metafile. */
export function markClientFiles(metafilePath: string): void {
  // Written by esbuild.
  const { outputs } = JSON.parse(readFileSync(metafilePath, 'utf8')) as Metafile;
  rmSync(metafilePath);
  for (const path of Object.keys(outputs)) {
    if (path.endsWith('.js') && reachesClientCode(path, outputs, new Set())) mark(path);
  }
}

function reachesClientCode(path: string, outputs: Metafile['outputs'], seen: Set<string>): boolean {
  const output = outputs[path];
  if (output === undefined || seen.has(path)) return false;
  seen.add(path);
  const holds = Object.keys(output.inputs).some(isClientFile);
  return holds || output.imports.some((each) => reachesClientCode(each.path, outputs, seen));
}

function isClientFile(path: string): boolean {
  return /^\s*['"]use client['"]/.test(readFileSync(path, 'utf8'));
}

function mark(path: string): void {
  const code = readFileSync(path, 'utf8').replace(/^["']use client["'];?\n/, '');
  writeFileSync(path, `'use client';\n${code}`);
  // One line more at the top is one empty group more in the map.
  const map = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as { mappings: string };
  writeFileSync(`${path}.map`, JSON.stringify({ ...map, mappings: `;${map.mappings}` }));
}
