import { beforeAll, expect, test } from 'vitest';
import { kindsOf, overPages } from './access/pages.ts';
import { broken } from './broken-words.ts';
import { served } from './browser.ts';
import { readerOnPaper, sheet } from './paper.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);
/** Slides and handouts have sheets of their own (slides, handouts), pieces for other sites none. */
const isPrinted = (path: string) => !/^\/embed\/|\/(slides|handout)\/$/.test(path);
const off: string[] = [];
const words: string[] = [];

// A page of each kind is opened once, and everything is looked at there.
beforeAll(async () => {
  const reader = await readerOnPaper(browser, site);
  const paths = kindsOf(built).filter((path) => !path.endsWith('/slides/'));
  await overPages(reader, site, paths, async (page, path) => {
    await page.evaluate(() => document.fonts.ready);
    await page.emulateMedia({ media: 'print' });
    if (isPrinted(path))
      off.push(...(await page.evaluate(faultsOnPaper, sheet.width)).map((fault) => `${path}: ${fault}`));
    // Addresses, file names and code may break anywhere; a hyphen that the browser sets shows that the word goes on.
    const parted = await broken(
      page,
      'body',
      String.raw`(?<![\p{L}\p{N}\/._#=-])\p{L}{3,}(?![\p{L}\p{N}\/_#=]|[.:]\S)`,
    );
    words.push(...parted.map((word) => `${path}: ${word}`));
    await page.emulateMedia({ media: null });
    return [];
  });
}, 1_800_000);

test('every kind of page keeps within the sheet, in black on white, without the masthead, and with its QR code once it has an address of its own', () => {
  expect(off).toEqual([]);
});

test('no word is broken inside on paper, on a page of any kind', () => {
  expect(words).toEqual([]);
});

/** Runs in the page: what does not belong on a sheet so wide. */
function faultsOnPaper(width: number): string[] {
  const isSeen = (element: Element | null) => element?.checkVisibility() ?? false;
  // The address of this machine would lead nobody back to the page. A published site shows its own there.
  const address = document.querySelector('.print-address-local');
  const isLocalSeen = isSeen(address);
  address?.classList.replace('print-address-local', 'print-address');
  const nameOf = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .filter((element) => isSeen(element) && !element.closest('.visually-hidden, .skip'));
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  while (nodes.nextNode()) {
    const { parentElement, textContent } = nodes.currentNode;
    if (!isSeen(parentElement) || parentElement?.closest('.visually-hidden, .skip')) continue;
    const range = document.createRange();
    range.selectNodeContents(nodes.currentNode);
    if ([...range.getClientRects()].some((box) => box.width > 0 && box.left < -0.5))
      cut.push(textContent?.trim().slice(0, 40) ?? '');
  }
  const ink = getComputedStyle(document.body).color;
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  return [
    ...wide.map((element) => `wider than the sheet: ${nameOf(element)}`),
    ...cut.map((text) => `begins before the sheet: ${text}`),
    ...(ink === 'rgb(0, 0, 0)' ? [] : [`the ink is ${ink}`]),
    ...(ground === 'rgba(0, 0, 0, 0)' ? [] : [`the ground is ${ground}`]),
    ...(isSeen(document.querySelector('.masthead')) ? ['the masthead is printed'] : []),
    ...(isLocalSeen ? ['the address of this machine is printed'] : []),
    ...(isSeen(document.querySelector('.print-address svg')) ? [] : ['no QR code']),
  ];
}
