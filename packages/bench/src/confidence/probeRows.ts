import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '@credence-ui/core/assess';
import type { Evidence } from '@credence-ui/core/response';

interface Probe {
  readonly name: string;
  readonly kind: string;
  readonly evidence: Evidence;
  readonly expect: {
    readonly min?: number;
    readonly max?: number;
    readonly abstain?: boolean;
    readonly offered?: boolean;
  };
}

/** How many probes of a folder's `probes.json` `assess` keeps the bounds of, and those that it does not. */
export function probeRows(folder: string): readonly string[] {
  const file = join(folder, 'probes.json');
  if (!existsSync(file)) return [];
  // The folder's README describes it; what is wrong fails in the run that reads it.
  const { probes } = JSON.parse(readFileSync(file, 'utf8')) as { readonly probes: readonly Probe[] };
  const broken = probes.filter((probe) => !holds(probe));
  return [
    `probes  ${String(probes.length - broken.length)} of ${String(probes.length)}`,
    ...broken.map(({ kind, name }) => `  not held: ${kind}, ${name}`),
  ];
}

function holds({ evidence, expect: { min, max, abstain, offered } }: Probe): boolean {
  const assessment = assess(evidence);
  const { confidence } = assessment;
  const isOffered = confidence !== null && !assessment.abstain;
  return (
    (min === undefined || (confidence ?? -1) >= min) &&
    (max === undefined || (confidence ?? 0) < max) &&
    (abstain === undefined || assessment.abstain === abstain) &&
    (offered === undefined || isOffered === offered)
  );
}
