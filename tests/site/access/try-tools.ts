import { constants, inflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { quotationsOf } from '../explorer.ts';
import { keepable } from '../notebook.ts';
import { site as built } from '../sites.ts';
import type { Visit } from './in-another-browser.ts';
import { someReading } from './pages.ts';

/** Works with what a reader takes away: quotations chosen and linked to, kept in the notebook, and pages on paper. */
export function tryTools({ browser, open, until, focus, check }: Visit): void {
  check('Quotations are chosen by keys, and a link shows the same ones to anyone', ['2.1.1'], async () => {
    const { finds, themed, theme } = quotationsOf(built);
    await open('/quotes/');
    const all = await browser().run(quotationsShown);
    await focus('.explorer-groups [type=checkbox]:not([aria-disabled=true])');
    await browser().press('Space');
    await until(() => location.search !== '');
    const chosen = await browser().run(quotationsShown);
    expect(chosen.length).toBeLessThan(all.length);
    await focus('copy-link[data-search] button');
    await browser().press('Enter');
    await until(() => document.querySelector('copy-link[data-search] [role=status]')?.textContent !== '');
    const { said, search } = await browser().run(() => ({
      said: document.querySelector('copy-link[data-search] [role=status]')?.textContent ?? '',
      search: location.search,
    }));
    // A browser may refuse its clipboard: then the address is there to be copied by hand.
    expect(said === 'Copied' || said.endsWith(`/quotes/${search}`)).toBe(true);
    await open(`/quotes/${search}`);
    expect(await browser().run(quotationsShown)).toEqual(chosen);
    await open(`/quotes/?theme=${theme.id}`);
    expect(await browser().run(quotationsShown)).toEqual(finds({ choices: themed }));
  });

  check('What is kept in the notebook, and its note, is there after a reload and in a file', [], async () => {
    const { first } = keepable(built);
    await open(first.address);
    await focus('keep-button button');
    await browser().press('Enter');
    await until(() => document.querySelector('keep-button [aria-pressed=true]') !== null);
    await open('/notebook/');
    await until(() => document.querySelector('.notebook-entry textarea') !== null);
    await focus('.notebook-entry textarea');
    await browser().type('My own words');
    await until(() => Object.values(localStorage).some((text) => String(text).includes('My own words')));
    await open('/notebook/');
    await until(() => document.querySelector('textarea')?.value === 'My own words');
    await browser().run(catchFiles);
    await browser().run(() =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Markdown')?.focus(),
    );
    await browser().press('Enter');
    await until(() => (globalThis as unknown as Caught).files.length > 0);
    const files = await browser().run(() => (globalThis as unknown as Caught).files);
    await browser().run(() => localStorage.clear());
    expect(files).toHaveLength(1);
    expect(files[0]?.name).toBe('notebook.md');
    expect(files[0]?.text).toContain('My own words');
    expect(files[0]?.text).toContain(first.address);
  });
}

/** Pages as PDF, for browsers whose drivers can print. */
export function tryPrinting({ browser, open, check }: Visit): void {
  check('A page of the argument prints on sheets of A4', [], async () => {
    await open(someReading(built));
    const pdf = Buffer.from((await browser().print?.()) ?? []);
    const sheets = [...unpacked(pdf).matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    expect(sheets.length).toBeGreaterThan(1);
    for (const [, width, height] of sheets) {
      expect(Math.abs(Number(width) - 595)).toBeLessThan(2);
      expect(Math.abs(Number(height) - 842)).toBeLessThan(2);
    }
  });
}

/** A PDF’s objects, which may be packed into streams. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = text.matchAll(/\/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g);
  const inner = Array.from(streams, ([, packed = '']) =>
    inflateSync(Buffer.from(packed, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'),
  );
  return [text, ...inner].join('\n');
}

interface Caught {
  files: { name: string; text: string }[];
}

/** Runs in the page: keeps what would be handed to the reader as a file, instead of littering a folder with it. */
function catchFiles(): void {
  const files: Caught['files'] = [];
  Object.assign(globalThis, { files });
  let blob: Blob | undefined;
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (made: Blob) => {
    blob = made;
    return make(made);
  };
  HTMLAnchorElement.prototype.click = function () {
    void blob?.text().then((text) => files.push({ name: this.download, text }));
  };
}

/** Runs in the page: the ids of the quotations shown, in their order. */
function quotationsShown(): (string | undefined)[] {
  const links = [...document.querySelectorAll('quote-explorer a.place')].filter((one) =>
    one.checkVisibility(),
  );
  return links.map((link) => link.getAttribute('href')?.split('/').at(-2));
}
