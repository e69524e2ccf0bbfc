/** The house rules that a machine can check: which folder may know which, what pure code may not touch, and faults of the usual kinds. */
import { defineConfig, type OxlintConfig } from 'oxlint';

type Folder =
  'domain' | 'db' | 'exports' | 'keys' | 'app' | 'renderer' | 'electron' | 'cli' | 'standin' | 'build' | 'tests';
type Layer = { may: readonly Folder[]; mayTypesOf?: readonly Folder[]; because: string };
type Override = NonNullable<OxlintConfig['overrides']>[number];

/** Which folder may import from which others. `tests` is not here: it may import from all. */
const LAYERS: Readonly<Record<Exclude<Folder, 'tests'>, Layer>> = {
  domain: { may: [], because: 'domain/ is the law: it knows nothing but itself' },
  db: { may: ['domain'], because: 'db/ keeps what the law has made; it knows no use case and no shell' },
  keys: { may: ['domain'], because: 'keys/ knows no use case and no shell' },
  exports: {
    may: ['domain', 'keys'],
    because: 'exports/ makes files from documents and the log, and signs with a key',
  },
  app: { may: ['domain', 'db', 'exports', 'keys'], because: 'app/ knows no shell: the same app runs under all' },
  renderer: {
    may: ['domain'],
    mayTypesOf: ['app'],
    because: 'renderer/ is a plain web page: pure functions of domain/, types of app/, all else through window.motebok',
  },
  electron: { may: ['domain', 'db', 'exports', 'app'], because: 'electron/ is a thin shell over app/' },
  cli: { may: ['domain', 'db', 'exports', 'keys', 'app'], because: 'cli/ is a thin shell over app/' },
  standin: { may: [], because: 'standin/ knows nothing of the app, and the app does not know that it is there' },
  build: { may: ['standin'], because: 'build/ works on the repository from outside' },
};
const FOLDERS: readonly Folder[] = [...(Object.keys(LAYERS) as Folder[]), 'tests'];

/** Outside packages that belong to some folders alone; a package that is not here may be used in every impure folder. */
const OWNED_PACKAGES: Readonly<Record<string, readonly Folder[]>> = {
  electron: ['electron', 'standin', 'tests', 'build'],
  'better-sqlite3': ['db', 'cli', 'tests'],
  'drizzle-orm': ['db', 'tests'],
  react: ['renderer'],
  'react-dom': ['renderer'],
  zustand: ['renderer'],
  'playwright-core': ['standin', 'tests', 'build'],
};

const anyOf = (words: readonly string[]): string => `(${words.join('|')})`;

/** Bans the imports that a folder's layer does not have. */
function layerBans(folder: keyof typeof LAYERS): Override {
  const { may, mayTypesOf = [], because } = LAYERS[folder];
  const others = FOLDERS.filter((other) => other !== folder && !may.includes(other));
  const strict = others.filter((other) => !mayTypesOf.includes(other));
  const packages = Object.keys(OWNED_PACKAGES).filter((name) => !OWNED_PACKAGES[name]!.includes(folder));
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `\\.\\./${anyOf(strict)}/`, message: because },
            ...(mayTypesOf.length > 0
              ? [{ regex: `\\.\\./${anyOf(mayTypesOf)}/`, allowTypeImports: true, message: because }]
              : []),
            { regex: `^${anyOf(packages)}(/|$)`, message: `the package belongs to other folders than ${folder}/` },
            ...(folder === 'renderer' ? [{ regex: '^node:', message: because }] : []),
            ...(folder === 'domain' ? [{ regex: '^[^.]', message: because }] : []),
          ],
        },
      ],
    },
  };
}

const IMPURE = 'the law reads no clock, no random number and no machine: such things are arguments';

const PURE_DOMAIN: Override = {
  files: ['domain/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...['process', 'window', 'document', 'navigator', 'fetch', 'crypto', 'performance', 'console', 'setTimeout'].map(
        (name) => ({ name, message: IMPURE }),
      ),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: IMPURE },
      { object: 'Math', property: 'random', message: IMPURE },
    ],
  },
};

const NO_NETWORK: Override = {
  files: ['renderer/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
        name,
        message: 'there is no network',
      })),
    ],
  },
};

/** Tests stand beside their file and bring their own tools. */
const TESTS: Override = {
  files: ['**/*.test.{ts,tsx}', '**/testing/**', 'tests/**'],
  rules: {
    'no-restricted-imports': 'off',
    'no-restricted-globals': 'off',
    'no-restricted-properties': 'off',
    'typescript/no-explicit-any': 'off',
    'typescript/unbound-method': 'off',
    'typescript/no-implied-eval': 'off', // A function for another process goes there as text.
    // Tables and tests over several shells assert in a function that they share.
    'vitest/expect-expect': 'off',
    'vitest/valid-title': 'off',
    'vitest/valid-expect': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/require-to-throw-message': 'off',
    'vitest/require-mock-type-parameters': 'off',
  },
};

export default defineConfig({
  plugins: ['typescript', 'react', 'jsx-a11y', 'import', 'promise', 'unicorn', 'oxc', 'vitest'],
  categories: { correctness: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['node_modules', 'out', 'release', 'demo-out', 'coverage'],
  rules: {
    'import/no-cycle': 'error',
    'eslint/eqeqeq': ['error', 'always', { null: 'ignore' }],
    'eslint/no-var': 'error',
    'eslint/prefer-const': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    // A matter of taste, and ours is another: slots are given by name.
    'react/no-children-prop': 'off',
    // For the React compiler, which is not used: they take a ref in an object for its value, and today's date for an impurity.
    'react/refs': 'off',
    'react/immutability': 'off',
    'react/purity': 'off',
    // These judge one tag by itself: they know neither events that bubble, nor lists of choices, nor that a part that scrolls
    // must be reachable by key, nor aria-description. axe and the tests with keys alone see the whole page.
    'jsx-a11y/click-events-have-key-events': 'off',
    'jsx-a11y/control-has-associated-label': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
    'jsx-a11y/no-noninteractive-element-to-interactive-role': 'off',
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'jsx-a11y/no-static-element-interactions': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/role-supports-aria-props': 'off',
  },
  overrides: [
    ...(Object.keys(LAYERS) as (keyof typeof LAYERS)[]).map(layerBans),
    PURE_DOMAIN,
    NO_NETWORK,
    // No classes there: what looks like a method is a function with its surroundings.
    { files: ['renderer/**'], rules: { 'typescript/unbound-method': 'off' } },
    // What comes over the debugging protocol, and what stands for Electron's own types, has no better type here.
    // Functions that run in a page are sent there as text.
    {
      files: ['standin/**'],
      rules: { 'typescript/no-explicit-any': 'off', 'typescript/restrict-template-expressions': 'off' },
    },
    TESTS,
  ],
});
