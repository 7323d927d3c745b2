/** An entry of a `.bib` file: its fields with their braces, as every program reads them first. */
export interface BibEntry {
  type: string;
  key: string;
  fields: ReadonlyMap<string, string>;
}

/** Reads a `.bib` file as BibTeX does: an entry ends where its braces do; a field is braced, or a bare word. */
export function readBibFile(text: string): BibEntry[] {
  const entries: BibEntry[] = [];
  for (let at = text.indexOf('@'); at >= 0;) {
    const open = text.indexOf('{', at);
    const end = closing(text, open);
    const body = text.slice(open + 1, end);
    const [key = ''] = body.split(',', 1);
    entries.push({ type: text.slice(at + 1, open), key, fields: fieldsOf(body.slice(key.length + 1)) });
    at = text.indexOf('@', end);
  }
  return entries;
}

/** Where the brace that opens at a place is closed. A brace counts, whether a backslash stands before it or not. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`The brace at ${open} is not closed: ${text.slice(open, open + 60)}`);
}

function fieldsOf(body: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; ;) {
    const field = /^[\s,]*([a-z]+) = /.exec(body.slice(at));
    if (!field) {
      const left = body.slice(at).replace(/[\s,]/g, '');
      if (left) throw new Error(`No field begins with “${left.slice(0, 40)}”.`);
      return fields;
    }
    const start = at + field[0].length;
    const name = field[1] ?? '';
    if (fields.has(name)) throw new Error(`The field ${name} stands twice.`);
    const end =
      body[start] === '{'
        ? closing(body, start)
        : start + (/^\w+/.exec(body.slice(start))?.[0] ?? '').length - 1;
    fields.set(name, body[start] === '{' ? body.slice(start + 1, end) : body.slice(start, end + 1));
    at = end + 1;
  }
}

/** A field as its reader sees it: commands turned back to what they stand for, braces gone. */
export function plainTex(field: string): string {
  return field
    .replace(
      /\\text(backslash|braceleft|braceright|asciitilde|asciicircum)\{\}/g,
      (_, name: string) =>
        ({
          backslash: '\uE000',
          braceleft: '\uE001',
          braceright: '\uE002',
          asciitilde: '~',
          asciicircum: '^',
        })[name] ?? '',
    )
    .replace(/\\([&%$#_])/g, '$1')
    .replace(/[{}]/g, '')
    .replaceAll('\uE000', '\\')
    .replaceAll('\uE001', '{')
    .replaceAll('\uE002', '}');
}

/**
 * A field that BibLaTeX, and pandoc after it, reads as a list: `publisher`, `institution`, `location`, `organization`. Names in
 * it are parted by “and” wherever that stands in no braces.
 */
export function listIn(field: string): string[] {
  let depth = 0;
  const items = [''];
  for (const part of field.split(/([{}]|\s+and\s+)/i)) {
    depth += part === '{' ? 1 : part === '}' ? -1 : 0;
    if (/^\s+and\s+$/i.test(part) && depth === 0) items.push('');
    else items[items.length - 1] += part;
  }
  return items.map(plainTex).filter(Boolean);
}
