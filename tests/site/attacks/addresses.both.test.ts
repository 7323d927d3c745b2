import { deflateSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyPage, Attacker } from './attacker.ts';

const [slides, embed] = [anyPage('teach/*/slides/'), anyPage('embed/quote/*/')];

let attacker: Attacker;
beforeAll(async () => {
  attacker = await Attacker.arrive();
});
afterAll(() => attacker.leave());

describe('in an address', () => {
  const inQuery = (names: readonly string[], texts: string[]) =>
    names.map((name, index) => `${name}=${encodeURIComponent(texts[index] ?? '')}`).join('&');

  test.each([
    ['/quotes/', ['q'], 'quote-explorer[data-shows=results]'],
    [
      '/quotes/',
      ['theme', 'sort', 'view', 'side', 'page', 'constructor'],
      'quote-explorer[data-shows=results]',
    ],
    ['/search/', ['q', 'kind', 'theme'], 'search-panel [role=status]'],
    ['/teach/packs/', ['table', 'as', 'lecture', '__proto__'], '.pack-form'],
    ['/teach/coding/', ['set', 'quotes', 'toString'], '.coding-panel'],
    [embed, ['theme', 'ground', 'x'], 'h1'],
    [slides, ['view', 'x'], '.reveal.ready'],
  ])('of %s, what stands for %j does no harm', async (path, names, ready) => {
    const page = await attacker.open('/404.html');
    const attempt = async (texts: string[]) => {
      await page.goto(attacker.at(`${path}?${inQuery(names, texts)}`), { waitUntil: 'commit' });
      await page.locator(ready).first().waitFor({ state: 'attached' });
    };
    expect(await attacker.harmful(page, names.length, attempt)).toEqual([]);
  });

  test('of a sheet, whatever is packed into it does no harm', async () => {
    const page = await attacker.open('/404.html');
    let opened = 0;
    const attempt = async ([text = '', other = '']: string[]) => {
      const whole = [1, text.slice(0, 200), other.slice(0, 4000), [0, 'a'], text.slice(0, 4000)];
      for (const content of [whole, [1, text, [0, text]], [text, other], { [text]: other }]) {
        const packed = Buffer.from(deflateSync(strToU8(JSON.stringify(content)))).toString('base64url');
        // Each time another address, so that the page is opened and not only moved within.
        await page.goto(attacker.at(`/teach/sheet/?${(opened += 1)}#s=${packed}`));
        await page.locator('.shared-sheet-page, .sheet-status:not(:empty)').first().waitFor();
      }
    };
    expect(await attacker.harmful(page, 2, attempt)).toEqual([]);
  });
});
