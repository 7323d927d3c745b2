import type { ConfigData } from 'html-validate';

/** What html-validate holds every page to: all that it recommends, but for what is said here, and why. */
export const rules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Every file is the site's own, from the same host as the page; a checksum would guard against nobody else.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Safari stops announcing a list that has no bullets, unless its role is said.
    'no-redundant-role': ['error', { exclude: ['list'] }],
    // The search dialog of every page begins with <h2>: the page's one <h1> is its subject's.
    'heading-level': ['error', { minInitialRank: 'h2', sectioningRoots: [] }],
    // The searches answer as one types; there is nothing to submit.
    'wcag/h32': 'off',
    // A box that scrolls is a region, so as to be found and reached by keys, but no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // How attributes without a value and ends of lines are spelled is up to the serialiser.
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // A quotation's title names it in full; search engines cut what is too long for them.
    'long-title': 'off',
  },
};
