import { addresses } from './addresses.ts';

/** The site’s sections, as its header and its page for unknown addresses name them. */
export const sections = [
  ['Read', addresses.read],
  ['Modes', addresses.modes],
  ['Quotations', addresses.quotes],
  ['Tables', addresses.tables],
  ['Claims', addresses.claims],
  ['Glossary', addresses.glossary],
  ['Teach', addresses.teach],
] as const;
