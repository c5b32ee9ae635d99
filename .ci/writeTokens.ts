import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { defaultTokens } from '@credence-ui/core/theme';

/** Writes the default look as a file of design tokens. */
export function writeTokens(to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, describeTokenFile());
}

/** The default look in the words of the Design Tokens Community Group. */
export function describeTokenFile(): string {
  return `${JSON.stringify(defaultTokens, null, 2)}\n`;
}
