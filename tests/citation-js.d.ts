// The packages of citation-js carry no types of their own: these are the few calls made here.
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown, options?: { forceType: string });
    /** What was read, as CSL items. */
    readonly data: unknown;
    format(as: string, options?: Record<string, unknown>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
