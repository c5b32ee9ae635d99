import { writeFileSync } from 'node:fs';
import { bundle } from 'lightningcss';

/** Writes one style sheet, made small, with every `@import` put in its place. */
export function bundleStyles(from: string, to: string): void {
  writeFileSync(to, bundle({ filename: from, minify: true }).code);
}
