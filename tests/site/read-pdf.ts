/** One element of a PDF’s tree of tags. */
export interface Tag {
  kind: string;
  /** What is said in the place of a picture. */
  alt: string | undefined;
}

/**
 * Reads what tests ask of a PDF as Chromium writes it: its objects stand uncompressed, each between `obj` and `endobj`;
 * only what is painted is compressed.
 */
export class ReadPdf {
  readonly #numbered: [number: string, object: string][];
  readonly #objects: string[];

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('latin1');
    const all = [...text.matchAll(/(\d+) 0 obj\s([\s\S]*?)\bendobj/g)].map(
      ([, number = '', object = '']): [string, string] => [number, object],
    );
    // An update at the end of the file counts, and not what stood under its number before.
    this.#numbered = [...new Map(all)];
    this.#objects = this.#numbered.map(([, object]) => object);
  }

  /** A word of the document about itself: `Title`. */
  info(key: string): string | undefined {
    // The last counts: it is an update of those before it.
    return this.#words(this.#objects.findLast((object) => object.includes('/Producer')) ?? '', key);
  }

  get catalog(): string {
    return this.#objects.find((object) => /\/Type \/Catalog\b/.test(object)) ?? '';
  }

  /** What it says of itself to programs, as XML; nothing where its catalogue names none. */
  get metadata(): string {
    const number = /\/Metadata (\d+) 0 R/.exec(this.catalog)?.[1];
    const stream = this.#numbered.find(([one]) => one === number)?.[1] ?? '';
    const packet = /stream\n([\s\S]*?)\nendstream/.exec(stream)?.[1] ?? '';
    return Buffer.from(packet, 'latin1').toString('utf8');
  }

  /** What its links lead to, in words; nothing where one says nothing. */
  get linkWords(): (string | undefined)[] {
    return this.#objects
      .filter((object) => /\/Subtype \/Link\b/.test(object))
      .map((object) => this.#words(object, 'Contents'));
  }

  /** The tags with these kinds that say of which cells they are the heads. */
  get headsWithScope(): number {
    return this.#objects.filter(
      (object) => /\/S \/TH\b/.test(object) && /\/Scope \/(Row|Column)/.test(object),
    ).length;
  }

  /** What kinds of tags that PDF 1.7 does not know are to be taken for. */
  get roles(): string {
    return /\/RoleMap <<([^>]*)>>/.exec(this.#objects.join(''))?.[1] ?? '';
  }

  get pages(): number {
    return this.#objects.filter((object) => /\/Type \/Page\b/.test(object)).length;
  }

  /** The kinds of tags that hold what stands on each page, and of those around them, in the order of pages. */
  get kindsByPage(): Set<string>[] {
    const tags = new Map(this.#numbered.filter(([, object]) => /\/Type \/StructElem\b/.test(object)));
    const kinds = (object: string): string[] => {
      const around = tags.get(/\/P (\d+) 0 R\b/.exec(object)?.[1] ?? '');
      return [/\/S \/(\w+)/.exec(object)?.[1] ?? '', ...(around ? kinds(around) : [])];
    };
    return this.#numbered
      .filter(([, object]) => /\/Type \/Page\b/.test(object))
      .map(([number]) => {
        const here = new RegExp(`/Pg ${number} 0 R\\b`);
        return new Set([...tags.values()].filter((object) => here.test(object)).flatMap(kinds));
      });
  }

  get tags(): Tag[] {
    return this.#objects
      .filter((object) => /\/Type \/StructElem\b/.test(object))
      .map((object) => ({ kind: /\/S \/(\w+)/.exec(object)?.[1] ?? '', alt: this.#words(object, 'Alt') }));
  }

  get bookmarks(): string[] {
    return this.#objects
      .filter((object) => object.includes('/Title ') && object.includes('/Parent '))
      .map((object) => this.#words(object, 'Title') ?? '');
  }

  /** The addresses that links lead to, on the network. */
  get addresses(): string[] {
    return this.#links.flatMap((link) => this.#words(link, 'URI') ?? []);
  }

  /** The names of the places in the file that links lead to. */
  get places(): string[] {
    return this.#links.flatMap((link) => /\/Dest \/([^\s/<>[\]]+)/.exec(link)?.[1] ?? []);
  }

  get #links(): string[] {
    return this.#objects.filter((object) => object.includes('/Subtype /Link'));
  }

  /** Words are written in parentheses, or as UTF-16 in hexadecimal digits. */
  #words(object: string, key: string): string | undefined {
    const [, plain, coded] =
      new RegExp(`/${key} (?:\\(((?:[^\\\\)]|\\\\.)*)\\)|<feff([0-9a-f]*)>)`, 'i').exec(object) ?? [];
    if (coded !== undefined) return Buffer.from(coded, 'hex').swap16().toString('utf16le');
    return plain?.replace(/\\(.)/g, '$1');
  }
}
