/**
 * Reads the custom properties out of the site's style sheets, each as it first is (later ones are for print and
 * for forced colours), and puts their values on light paper in the place of `var(--…)`: reading systems know neither
 * that nor `light-dark()`.
 * @returns a function from a value, or a whole style sheet, to the same without either
 */
export function resolver(css: string): (value: string) => string {
  const known = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/(--[\w-]+):([^;{}]+)/g))
    if (!known.has(name)) known.set(name, value.trim());
  const resolved = (value: string): string =>
    value
      .replace(/var\((--[\w-]+)(?:,\s*([^()]*))?\)/g, (_, name: string, fallback?: string) => {
        const found = known.get(name) ?? fallback;
        if (found === undefined) throw new Error(`No style sheet of the site gives ${name} a value.`);
        return resolved(found);
      })
      .replace(/light-dark\(\s*([^,()]+),[^()]+\)/g, '$1');
  return resolved;
}
