import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundle } from 'lightningcss';

/** Writes one style sheet, made small, with every `@import` put in its place. */
export function bundleStyles(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, bundle({ filename: from, minify: true }).code);
}
