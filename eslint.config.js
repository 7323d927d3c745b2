import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { elements, files, nodes, policies } from './tools/rooms.mjs';

const why = 'Text must not become HTML: build elements (src/site/browser/elements.client.ts).';
const waiting = 'A reply may never end: use fetchedJson or fetchedBlob (src/site/browser/notice.client.ts).';
const makingHtml = [
  'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
  'CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]',
  "CallExpression > MemberExpression.callee[object.name='document'][property.name=/^write(ln)?$/]",
  'CallExpression[callee.property.name=/^setAttribute$/][arguments.0.value=/^(on|srcdoc$)/]',
].map((selector) => ({ selector, message: why }));

// Layout is Prettier's affair, circles and what a browser can run are .dependency-cruiser.mjs’s, and what only types can
// tell is .oxlintrc.json’s.
export default defineConfig(
  {
    ignores: [
      '.astro/',
      '.build/',
      'dist/',
      'public/',
      'tools/node/',
      'tests/bench/peers/*/**/*.{js,mjs}',
      'tests/bench/peers/starlight/',
    ],
  },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A data attribute is taken away by deleting it.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Safari stops announcing a list that has no bullets, unless its role is said.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // A region that scrolls must be reachable from the keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: ['main'], roles: ['region', 'tabpanel'] },
      ],
    },
  },
  {
    // In a reader's browser no text becomes HTML, and none is run.
    files: ['src/**/*.client.ts'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...makingHtml],
      'no-restricted-globals': ['error', { name: 'fetch', message: waiting }],
    },
  },
  {
    // What waits for others, and the worker, which is not a page.
    files: ['src/site/browser/notice.client.ts', 'src/features/offline/worker/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // Which room may enter which, and by what: tools/rooms.mjs.
    files: ['src/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/files': files,
      'boundaries/dependency-nodes': nodes,
    },
    rules: { 'boundaries/dependencies': ['error', { default: 'disallow', policies }] },
  },
  {
    // Past 200 lines a file is two rooms.
    files: ['src/**', 'tests/**'],
    rules: { 'max-lines': ['error', 200] },
  },
  {
    // What runs in a terminal may speak there.
    files: ['tools/**', 'src/**/cli.ts'],
    rules: { 'no-console': 'off' },
  },
);
