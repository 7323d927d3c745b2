/**
 * The same PDF without what differs from one printing to the next: it has the edition's day for the hour of printing,
 * and its tags are numbered from one. Each change is as long as what it changes, or the file's own table of places would
 * no longer hold.
 * @param edition `2026-11-23`
 */
export function settled(pdf: Uint8Array, edition: string): Uint8Array {
  const day = `D:${edition.replaceAll('-', '')}000000+00'00'`;
  const text = Buffer.from(pdf).toString('latin1');
  // In order, because the file looks them up in a sorted list.
  const tags = [...new Set(text.match(tag))].sort();
  const numbers = new Map(tags.map((name, index) => [name, `(node${String(index + 1).padStart(8, '0')})`]));
  const same = text
    .replace(tag, (name) => numbers.get(name) ?? name)
    .replace(/(\/(?:Creation|Mod)Date \()D:\d{14}[+-]\d\d'\d\d'/g, (_, key: string) => key + day);
  return Buffer.from(same, 'latin1');
}

const tag = /\(node\d{8}\)/g;
