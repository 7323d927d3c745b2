import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { attacks } from '../../fixtures/attacks.ts';
import { Readers } from '../notebook.ts';
import { isQuick, site } from '../sites.ts';

/** Somebody who means harm, at the built site, with every attack of `tests/fixtures/attacks.ts`. */
export class Attacker {
  readonly #readers: Readers;

  private constructor(readers: Readers) {
    this.#readers = readers;
  }

  static arrive = async (): Promise<Attacker> => new Attacker(await Readers.of(site));

  leave = (): Promise<void> => this.#readers.close();

  at = (path: string): string => this.#readers.at(path);

  /** Opens a page in which an attack that succeeds leaves a trace. */
  async open(path: string, stored: Record<string, string> = {}): Promise<Page> {
    const reader = await this.#readers.reader();
    await reader.addInitScript((entries) => {
      const ran = () => Object.assign(document, { ran: true });
      Object.assign(window, { attacked: ran, alert: ran });
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
    }, stored);
    return this.#readers.open(reader, path);
  }

  /**
   * Tries every attack at a door, so many at a time, and tells which did harm.
   * @param attempt may look for harm before the next page comes, and with it what can be seen of the attack goes
   */
  async harmful(
    page: Page,
    size: number,
    attempt: (texts: string[], look: () => Promise<void>) => Promise<unknown>,
  ): Promise<unknown[]> {
    const harmed: unknown[] = [];
    for (const texts of turns(size)) {
      const harm: unknown[] = [];
      const look = async () => void harm.push(...(await this.harmTo(page)));
      await attempt(texts, look);
      await look();
      if (harm.length > 0) harmed.push({ texts: texts.map((text) => text.slice(0, 60)), harm });
    }
    await page.context().close();
    return harmed;
  }

  /** What an attack did to the page it was tried on; nothing, if all is well. */
  async harmTo(page: Page): Promise<unknown[]> {
    const harm = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      const runs = (value: string) => /^\s*(?:javascript|data:text|\/\/example)/i.test(value);
      const attributes = all.flatMap((one) => [...one.attributes]);
      return {
        ran: 'ran' in document,
        elements: all.filter(({ localName }) => localName === 'x-hostile').length,
        handlers: attributes.filter(({ name }) => name.startsWith('on')).length,
        addresses: attributes.filter(({ name, value }) => /^(href|src|action)$/.test(name) && runs(value))
          .length,
        prototype: 'hostile' in {},
        head: document.querySelectorAll('h1').length === 0,
        blank: document.body.innerText.trim().length < 20,
      };
    });
    const found = Object.entries(harm).filter(([, value]) => Boolean(value));
    const isElsewhere = !page.url().startsWith(this.at('/'));
    return [...found, ...(isElsewhere ? [page.url()] : []), ...this.#readers.wrong.splice(0)];
  }
}

/** So many attacks at a time, until each has been tried; in `npm test` every fifth. */
const turns = (size: number) => {
  const some = isQuick ? 5 : 1;
  return Array.from({ length: Math.ceil(attacks.length / size / some) }, (_, turn) =>
    Array.from({ length: size }, (__, index) => anyAttack((turn * size + index) * some)),
  );
};

/** An attack, counted round and without halves of signs, which no address can hold. */
export function anyAttack(index: number): string {
  return (attacks[index % attacks.length] ?? '').toWellFormed();
}

/** The addresses of pages whose folders are like this: the tests know no paper. */
const pagesLike = (folder: string) =>
  globSync(`${folder}index.html`, { cwd: site.folder }).map(
    (file) => `/${file.replaceAll('\\', '/').replace('index.html', '')}`,
  );

export const anyPage = (folder: string) => pagesLike(folder)[0] ?? '/';

/** A page of the argument with a question that is answered in words. */
export const readingWithQuestion = () =>
  pagesLike('read/*/').find((path) =>
    readFileSync(join(site.folder, path, 'index.html'), 'utf8').includes('data-type="short"'),
  ) ?? '/';
