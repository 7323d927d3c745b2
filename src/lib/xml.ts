export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as XML, which is HTML too where its name is: content is markup already. */
export function tag(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${text(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** Words as markup has them; a character that no XML may hold is left out. */
export function text(words: string): string {
  return words
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A file of XML; the root begins on its first line, since some programs look no further than that for its namespace. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Elements a line each. */
export function lines(...elements: readonly string[]): string {
  return `\n${elements.filter(Boolean).join('\n')}\n`;
}
