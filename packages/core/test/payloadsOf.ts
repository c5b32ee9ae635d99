import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownPayloads } from './ownPayloads.ts';

const recordings = join(import.meta.dirname, '../../../../shared/fixtures/providers');

/** A provider's payloads: our own, and those recorded from it where they lie beside the repository. */
export function payloadsOf(provider: string): readonly { name: string; payload: unknown }[] {
  const own = ownPayloads(provider).map((payload) => ({ name: payload.name, payload }));
  const folder = join(recordings, provider);
  if (!existsSync(folder)) return own;
  const recorded = readdirSync(folder).map((name) => ({
    name,
    payload: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
  }));
  return [...own, ...recorded];
}
