import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importRules, plainImportRule } from './.ci/importRules.js';
import { noVagueNames } from './.ci/noVagueNames.js';

/** Rooms of react whose parts an arrangement is made of. */
const publicRooms = [
  'actions',
  'answer',
  'calibration',
  'citation',
  'confidence',
  'disclosure',
  'draft',
  'fallback',
  'feedback',
];

/** Who may import whom: packages, and the folders inside a package. */
const whoMayImportWhom = {
  core: {
    imports: [],
    folders: {
      text: { folders: [] },
      store: { folders: [] },
      request: { folders: [] },
      calibration: { folders: [] },
      guarantee: { folders: ['calibration'] },
      response: { folders: ['text'] },
      stream: { folders: ['response'] },
      tier: { folders: ['response'] },
      theme: { folders: ['tier'] },
      event: { folders: ['response'] },
      reading: { folders: ['text'] },
      signal: { folders: ['text', 'reading', 'response'] },
      citation: { folders: ['text', 'response'] },
      policy: { folders: ['tier', 'fallback', 'response', 'signal', 'text'] },
      assess: {
        folders: ['signal', 'text', 'reading', 'calibration', 'tier', 'response', 'policy'],
      },
      place: { folders: ['text', 'citation', 'response'] },
      provider: { folders: ['place', 'response', 'text'] },
      feedback: { folders: ['event', 'store', 'request'] },
      fallback: { folders: ['tier', 'event', 'response', 'store', 'request', 'stream'] },
    },
  },
  markdown: { imports: [] },
  draft: { imports: ['@credence-ui/core'] },
  browser: { imports: ['@credence-ui/core', '@credence-ui/draft', 'idb'] },
  insights: { imports: ['@credence-ui/core'] },
  registry: {
    imports: [
      '@credence-ui/core',
      '@credence-ui/react',
      'react',
      '@/lib/',
      '@/registry/',
      'shadcn',
    ],
  },
  react: {
    imports: ['@credence-ui/core', 'react', 'react-dom'],
    folders: {
      internals: { folders: [], imports: ['clsx'] },
      provider: { folders: ['internals'], imports: ['@credence-ui/draft'] },
      locale: { folders: ['provider'] },
      source: { folders: ['internals', 'provider'] },
      confidence: { folders: ['internals', 'provider', 'source'] },
      citation: { folders: ['internals', 'provider', 'source', 'feedback'] },
      actions: { folders: ['internals', 'provider'] },
      feedback: { folders: ['internals', 'provider'] },
      fallback: { folders: ['internals', 'provider'] },
      disclosure: { folders: ['internals', 'provider'] },
      calibration: { folders: ['internals', 'provider'] },
      remark: { folders: ['internals', 'provider', 'answer', 'citation'] },
      answer: {
        folders: ['internals', 'provider', 'citation', 'source', 'feedback'],
        imports: ['@credence-ui/markdown'],
      },
      draft: {
        folders: ['internals', 'provider', 'confidence', 'citation', 'source'],
        imports: ['@credence-ui/draft'],
      },
      'draft-codemirror': {
        folders: ['internals', 'provider', 'draft'],
        imports: ['@credence-ui/draft', '@codemirror/'],
      },
      stream: { folders: ['internals', 'provider'] },
      card: {
        folders: ['internals', 'provider', ...publicRooms],
        doors: publicRooms,
      },
    },
  },
};

const forbiddenSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals instead of an enum.' },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Build elements from data; raw HTML is never rendered.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Build elements from data; raw HTML is never rendered.',
  },
];

const needDefaultExport = [
  '*.config.{js,ts}',
  '**/*.config.{js,ts}',
  'packages/consumers/**',
  '.storybook/*',
  'packages/site/.vitepress/**',
  '.ci/reporter.ts',
  '**/*.stories.tsx',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      'storybook-static/',
      '**/coverage/',
      '**/.cache/',
      'packages/core/src/platform.d.ts',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { credence: { rules: { 'no-vague-names': noVagueNames } } },
    rules: {
      'credence/no-vague-names': 'error',
      complexity: ['error', 20],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 3],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 50],
      'no-nested-ternary': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      'no-undef': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: tseslint.configs.strictTypeChecked,
    languageOptions: {
      parserOptions: { project: './tsconfig.eslint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Libraries type what their chained calls return as a base class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // There are no enums to mix up.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // A function of an asynchronous interface is async even where it has nothing to await.
      '@typescript-eslint/require-await': 'off',
      // Stores are closures, not classes: their methods may be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      // Props live in a namespace named after their part; erasableSyntaxOnly refuses one that exists at run time.
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['**/*.tsx'], ...a11y.flatConfigs.strict },
  {
    files: ['**/*.tsx'],
    rules: {
      // What scrolls by itself must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: ['article', 'h1', 'main', 'pre'], roles: ['group', 'region', 'tabpanel'] },
      ],
    },
  },
  {
    files: ['packages/react/src/**', 'packages/registry/items/**', 'packages/demo/app/**'],
    ...hooks.configs.flat.recommended,
  },
  // It takes handing a ref on to the function that renders a part for reading it.
  { files: ['packages/react/**/*.{ts,tsx}'], rules: { 'react-hooks/refs': 'off' } },
  {
    files: ['**/*.test.{ts,tsx}', '**/test/**'],
    rules: { 'max-lines-per-function': ['error', 100] },
  },
  // A language is one list of words.
  { files: ['packages/react/src/locale/*.ts'], rules: { 'max-lines': ['error', 450] } },
  plainImportRule,
  ...importRules(whoMayImportWhom),
  { files: needDefaultExport, rules: { 'no-restricted-exports': 'off' } },
);
