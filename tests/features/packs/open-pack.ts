import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';

/** The files of a zip, by their names, in its order. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** A file of a zip; one that is not there is an error. */
export function fileOf(files: ReadonlyMap<string, string>, name: string): string {
  const found = files.get(name);
  if (found === undefined)
    throw new Error(`There is no ${name}. There are: ${[...files.keys()].join(', ')}.`);
  return found;
}

/** The names and contents of all files as one text, for comparing with what was expected. */
export function listing(files: ReadonlyMap<string, string>): string {
  return [...files].map(([name, content]) => `=== ${name}\n${content}`).join('\n');
}

/** A piece of XML that is asked by XPath; the root’s own namespace is `x`. */
export class Xml {
  /** Held because the library frees the memory of a document that is held no more, its elements’ with it. */
  readonly #document: XmlDocument;
  readonly #element: XmlElement;
  readonly #namespace: string;

  private constructor(document: XmlDocument, element: XmlElement, namespace: string) {
    this.#document = document;
    this.#element = element;
    this.#namespace = namespace;
  }

  /** Reads a file; one that is not well formed is an error. */
  static read(text: string): Xml {
    const document = XmlDocument.fromString(text);
    return new Xml(document, document.root, document.root.namespaceUri);
  }

  /** The elements at a path. */
  all(path: string): Xml[] {
    return this.#element
      .find(path, { x: this.#namespace })
      .map((node) => new Xml(this.#document, node as XmlElement, this.#namespace));
  }

  /** The only element at a path. */
  one(path: string): Xml {
    const [found, second] = this.all(path);
    if (!found || second) throw new Error(`${second ? 'More than one' : 'No'} ${path} in ${this.name}.`);
    return found;
  }

  /** The texts of the elements or attributes at a path. */
  texts(path: string): string[] {
    return this.#element.find(path, { x: this.#namespace }).map((node) => node.content);
  }

  get name(): string {
    return this.#element.name;
  }

  get text(): string {
    return this.#element.content;
  }

  /** The names of its attributes. */
  get attributes(): string[] {
    return this.#element.attrs.map(({ name }) => name);
  }

  attribute(name: string): string | undefined {
    return this.#element.attr(name)?.value;
  }
}
