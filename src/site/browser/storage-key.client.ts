/**
 * The key under which something is kept in the reader’s browser: the site’s id, which `site.yaml` gives and the root
 * element carries, and a name. Two sites of one origin do not read each other’s.
 */
export const storageKey = (name: string) => `${document.documentElement.dataset['store'] ?? ''}:${name}`;
