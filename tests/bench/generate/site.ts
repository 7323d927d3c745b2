/** What the site of a made-up book says of itself. */
export const site = {
  id: 'keepers',
  title: 'What the Keepers Wrote',
  language: 'en-GB',
  authors: [{ literal: 'A programme' }],
  edition: '2001-01-01',
  licence: { name: 'CC0', href: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  sides: [
    { id: 'local', name: 'Local' },
    { id: 'national', name: 'National' },
  ],
  kinds: [
    { id: 'interview', name: 'Interview' },
    { id: 'policy-document', name: 'Policy document' },
  ],
};
