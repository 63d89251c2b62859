import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** Only these files may read the machine's clock; everything else is given the time. */
const CLOCK_HOMES = ['bot/clock.ts', 'tabs/platform/clock.ts', 'bench/**'];
const OUR_CLOCK = 'Time is a value: take it as an argument or from the clock port.';

export default ts.config(
  { ignores: ['dist', 'build', '.data', 'node_modules'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.cjs', 'scripts/*.js'] } },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // `const { gone, ...rest } = value` is how a value is made without one of its properties.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  { files: ['tabs/**/*.tsx', 'tabs/**/*.ts', 'local-teams/**/*.tsx'], ...hooks.configs.flat.recommended },
  {
    files: ['shared/**', 'bot/**', 'tabs/**'],
    ignores: CLOCK_HOMES,
    rules: {
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: OUR_CLOCK }],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: OUR_CLOCK },
      ],
    },
  },
  {
    files: ['shared/contracts/**', 'shared/domain/**', 'tabs/**'],
    ignores: ['tabs/vite/compile-styles.ts', 'tabs/vite/compile-words.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'zod', message: 'This is fetched by the side panel: use zod/mini (docs/decisions/0007).' },
      ],
    },
  },
  {
    // Rows come in as tables.ts declares them, at the one place that takes PostgreSQL's word for it (driver.ts).
    files: ['bot/storage/**'],
    ignores: ['bot/storage/driver.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    ...ts.configs.disableTypeChecked,
    languageOptions: {
      globals: {
        process: 'readonly',
        module: 'writable',
        require: 'readonly',
        console: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
