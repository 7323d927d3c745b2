const worn = new Map<string, Promise<void>>();

/** Puts style sheets on the page, once; what is made of them can be shown when the promise is kept. */
export async function wear(...sheets: readonly string[]): Promise<void> {
  await Promise.all(
    sheets.map((href) => {
      const known = worn.get(href);
      if (known) return known;
      const fresh = new Promise<void>((done) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = href;
        // What has no sheet is plain, and still works.
        link.onload = link.onerror = () => done();
        document.head.append(link);
      });
      worn.set(href, fresh);
      return fresh;
    }),
  );
}
