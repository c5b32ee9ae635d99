import type { Execution } from './execute.ts';
import { tarballOf } from './publicPackages.ts';
import type { PublicPackage } from './publicPackages.ts';

/** Publishes what was packed with provenance, what others need first, but for versions that are there already. Stops at the first that fails. */
export async function publishPacked(
  packages: readonly Published[],
  packed: string,
  run: (command: readonly string[]) => Promise<Execution>,
): Promise<{ readonly ok: boolean; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  for (const { name, version } of neededFirst(packages)) {
    const known = await run(['npm', 'view', `${name}@${version}`, 'version']);
    if (known.code === 0 && known.output.includes(version)) {
      lines.push(`${name} ${version} is there already.`);
      continue;
    }
    const tarball = tarballOf(name, packed);
    const { code, output } = await run([
      ...['npm', 'publish', tarball],
      ...['--provenance', '--access', 'public'],
    ]);
    lines.push(code === 0 ? `${name} ${version} is published.` : `${name}: ${output}`);
    if (code !== 0) return { ok: false, lines };
  }
  return { ok: true, lines };
}

type Published = Pick<PublicPackage, 'name' | 'version' | 'dependencies'>;

function neededFirst(packages: readonly Published[]): readonly Published[] {
  const depthOf = ({ dependencies }: Published): number =>
    1 + Math.max(0, ...packages.filter(({ name }) => dependencies.includes(name)).map(depthOf));
  return [...packages].sort((a, b) => depthOf(a) - depthOf(b));
}
