import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';

/** The namespaces of the files in a book, by the prefixes that paths may use. */
const names = {
  h: 'http://www.w3.org/1999/xhtml',
  s: 'http://www.w3.org/2000/svg',
  o: 'http://www.idpf.org/2007/opf',
  dc: 'http://purl.org/dc/elements/1.1/',
  epub: 'http://www.idpf.org/2007/ops',
  xlink: 'http://www.w3.org/1999/xlink',
};

/** A book that has been opened. */
export class OpenBook {
  readonly files: ReadonlyMap<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.files = new Map(Object.entries(unzipSync(bytes)));
  }

  /** The texts of what a path finds in a file of the book; a file that is not well-formed XML is an error. */
  texts(file: string, path: string): string[] {
    return this.#root(file)
      .find(path, names)
      .map(({ content }) => content.replace(/\s+/g, ' ').trim());
  }

  /** The pages, by their paths in the zip. */
  get pages(): string[] {
    return [...this.files.keys()].filter((name) => name.endsWith('.xhtml'));
  }

  /** Every link of a page that stays in the book, as path and id. */
  innerLinks(file: string): { path: string; id: string }[] {
    return this.texts(file, '//h:a/@href | //s:a/@xlink:href | //h:link/@href | //h:img/@src')
      .filter((href) => !/^[a-z]+:/.test(href))
      .map((href) => {
        const [name = '', id = ''] = href.split('#');
        return { path: name === '' ? file : posix.join(posix.dirname(file), name), id };
      });
  }

  #root(file: string): XmlElement {
    const bytes = this.files.get(file);
    if (!bytes) throw new Error(`The book has no ${file}, but ${[...this.files.keys()].join(', ')}.`);
    return XmlDocument.fromString(strFromU8(bytes)).root;
  }
}

/** A file’s bytes. */
export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
