// The package carries no types of its own: these are the few calls made here.
declare module 'citeproc' {
  namespace CSL {
    class Engine {
      constructor(
        system: {
          retrieveLocale(language: string): string | undefined;
          retrieveItem(id: string): unknown;
        },
        style: string,
      );
      opt: { development_extensions: { wrap_url_and_doi: boolean } };
      setOutputFormat(name: string): void;
      updateItems(ids: readonly string[]): void;
      makeBibliography(): [unknown, string[]];
      makeCitationCluster(
        items: readonly { id: string; prefix?: string; suffix?: string; locator?: string; label?: string }[],
      ): string;
    }
    const PROCESSOR_VERSION: string;
    const Output: { Formats: Record<string, Record<string, unknown>> };
  }
  export default CSL;
}
declare module 'citeproc-locales/locales/locales-en-US.xml?raw' {
  const xml: string;
  export default xml;
}
declare module '*.csl?raw' {
  const xml: string;
  export default xml;
}

declare module 'citeproc-locales/locales/locales-en-GB.xml?raw' {
  const xml: string;
  export default xml;
}
