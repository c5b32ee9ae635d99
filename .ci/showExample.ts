import type { Part } from './readParts.ts';

/** The example of a part as a module that can be compiled: with its imports, and what it is given as props. */
export function showExample({ example }: Part): string {
  if (example === '') return '';
  const used = [...given].filter(([name]) => new RegExp(`[{(] ?${name}\\b(?!=)`).test(example));
  const types = used.flatMap(([, { imports = [] }]) => imports);
  const shown = [...example.matchAll(/<([A-Z]\w+)/g)].map(([, name = '']) => name);
  const head = [
    importOf('@credence-ui/react', shown),
    ...types.map(([from]) => importTypes(from, types)).filter(isFirst),
  ];
  const names = used.map(([name]) => name).join(', ');
  const props = used.map(([name, { type }]) => `${name}: ${type}`).join('; ');
  const taken = used.length === 0 ? '()' : `({ ${names} }: { ${props} })`;
  return ['```tsx', ...head, '', `export const Example = ${taken} => (`, example, ');', '```'].join(
    '\n',
  );
}

/** What examples are given by the product, by its name in them. */
const given: ReadonlyMap<string, Given> = new Map(
  Object.entries({
    response: { type: 'AIResponse', imports: [['@credence-ui/core', 'AIResponse']] },
    citations: {
      type: 'readonly Source[]',
      imports: [['@credence-ui/core', 'Citation as Source']],
    },
    claims: { type: 'readonly Claim[]', imports: [['@credence-ui/core', 'Claim']] },
    content: { type: 'string' },
    answer: { type: 'ShownAnswer', imports: [['@credence-ui/react', 'ShownAnswer']] },
    citation: { type: 'Source', imports: [['@credence-ui/core', 'Citation as Source']] },
    draft: { type: 'DraftStore', imports: [['@credence-ui/react', 'DraftStore']] },
    handoff: { type: 'Handoff', imports: [['@credence-ui/core/fallback', 'Handoff']] },
    followed: {
      type: 'FollowedHandoff',
      imports: [['@credence-ui/core/fallback', 'FollowedHandoff']],
    },
    outcome: { type: 'Outcome', imports: [['@credence-ui/core/fallback', 'Outcome']] },
    scores: { type: 'readonly number[]' },
    labels: { type: 'readonly boolean[]' },
    children: { type: 'ReactNode', imports: [['react', 'ReactNode']] },
    send: { type: '(text: string) => Promise<void>' },
    ask: { type: '() => void' },
    choose: { type: '(name: string) => void' },
    save: { type: '(value: unknown) => void' },
  } satisfies Record<string, Given>),
);

interface Given {
  readonly type: string;
  /** Module and name of the types that it is made of. */
  readonly imports?: readonly (readonly [from: string, name: string])[];
}

function importOf(from: string, names: readonly string[]): string {
  return `import { ${[...new Set(names)].sort().join(', ')} } from '${from}';`;
}

function importTypes(from: string, types: readonly (readonly [string, string])[]): string {
  const names = types.filter(([module]) => module === from).map(([, name]) => name);
  return importOf(from, names).replace('import', 'import type');
}

function isFirst<Value>(value: Value, at: number, all: readonly Value[]): boolean {
  return all.indexOf(value) === at;
}
