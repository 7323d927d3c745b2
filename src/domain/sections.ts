import { addresses } from './addresses.ts';

/** The site’s sections, as its header and its page for unknown addresses name them; the main ones are what most come for. */
export const sections = [
  { name: 'Read', address: addresses.read, isMain: true },
  { name: 'Quotations', address: addresses.quotes, isMain: true },
  { name: 'Teach', address: addresses.teach, isMain: true },
  { name: 'Tables', address: addresses.tables, isMain: false },
  { name: 'Claims', address: addresses.claims, isMain: false },
  { name: 'Modes', address: addresses.modes, isMain: false },
  { name: 'Glossary', address: addresses.glossary, isMain: false },
] as const;
