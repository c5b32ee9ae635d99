import type { Policy } from './policy.ts';

/** The name of a policy in events. */
export function versionOf({ number }: Pick<Policy, 'number'>): string {
  return number === 0 ? 'default' : `v${number}`;
}

/** The number behind a name; `null` when it is none. */
export function numberOf(version: unknown): number | null {
  if (version === 'default') return 0;
  if (typeof version !== 'string' || !/^v[1-9]\d{0,8}$/.test(version)) return null;
  return Number(version.slice(1));
}
