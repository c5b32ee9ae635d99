import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { publishPacked } from './publishPacked.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions: object;
  readonly jobs: {
    readonly release: { readonly permissions: object; readonly steps: readonly Step[] };
  };
}

// What is read here is what the tests below look at.
const workflow = parse(read('.github/workflows/release.yml')) as Workflow;
const { scripts, devDependencies } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const { steps, permissions } = workflow.jobs.release;

it('runs every check before anything is published', () => {
  const checked = steps.findIndex(({ run }) => run === 'npm test');
  const published = steps.findIndex(({ with: given }) => given?.['publish'] !== undefined);
  expect(checked).toBeGreaterThan(-1);
  expect(published).toBeGreaterThan(checked);
});

it('may say who it is, and nothing more than it needs', () => {
  expect(workflow.permissions).toEqual({});
  expect(permissions).toEqual({
    contents: 'write',
    'pull-requests': 'write',
    'id-token': 'write',
  });
  expect(read('.github/workflows/release.yml')).not.toContain('secrets.');
});

const commands = steps.flatMap(({ run, with: given }) =>
  [run, given?.['version'], given?.['publish']].filter((each) => typeof each === 'string'),
);

it.each(commands)('finds what "%s" runs', (command) => {
  const [tool, first = '', second] = command.split(' ');
  if (tool === 'npx') return expect(devDependencies).toHaveProperty([`@${first}s/cli`]);
  expect(tool).toBe('npm');
  expect(scripts).toHaveProperty([first === 'run' ? (second ?? '') : first]);
});

it.each(steps.flatMap(({ uses = [] }) => uses))('takes "%s" by its tag', (action) => {
  expect(action).toMatch(/^[\w-]+\/[\w-]+@v\d+(\.\d+)*$/);
});

const core = { name: '@credence-ui/core', version: '1.2.0', dependencies: [] };
const react = { name: '@credence-ui/react', version: '1.2.0', dependencies: [core.name, 'clsx'] };

/** A registry that has some packages, and refuses others. */
function registry(has: readonly string[], refuses: readonly string[] = []) {
  const published: string[] = [];
  const run = async ([, verb, what = '', ...rest]: readonly string[]) => {
    if (verb === 'view') {
      return has.includes(what) ? { code: 0, output: '1.2.0\n' } : { code: 1, output: 'E404' };
    }
    if (refuses.some((each) => what.endsWith(each))) return { code: 1, output: 'E403' };
    published.push([what, ...rest].join(' '));
    return { code: 0, output: '' };
  };
  return { run, published };
}

it('publishes with provenance what was packed, each version once', async () => {
  const { run, published } = registry(['@credence-ui/core@1.2.0']);
  const { ok, lines } = await publishPacked([react, core], 'packed', run);
  expect(ok).toBe(true);
  expect(published).toEqual(['packed/credence-ui-react.tgz --provenance --access public']);
  expect(lines).toEqual([
    '@credence-ui/core 1.2.0 is there already.',
    '@credence-ui/react 1.2.0 is published.',
  ]);
});

it('stops where a package is refused, before those that need it', async () => {
  const { run, published } = registry([], ['core.tgz']);
  const { ok, lines } = await publishPacked([react, core], 'packed', run);
  expect({ ok, lines, published }).toEqual({
    ok: false,
    lines: ['@credence-ui/core: E403'],
    published: [],
  });
});
