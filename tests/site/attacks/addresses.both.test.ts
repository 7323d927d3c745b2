import { globSync } from 'node:fs';
import { deflateSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atRest } from '../browser.ts';
import { site } from '../sites.ts';
import { anyAttack, Attacker } from './attacker.ts';

/** Any page of each kind: the tests know no paper. */
const any = (pattern: string) =>
  globSync(pattern, { cwd: site.folder })[0]?.replaceAll('\\', '/').replace('index.html', '');
const [slides, embed, reading] = ['teach/*/slides/', 'embed/quote/*/', 'read/*/'].map(
  (folder) => `/${any(`${folder}index.html`)}`,
);

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
    [embed ?? '', ['theme', 'ground', 'x'], 'h1'],
    [slides ?? '', ['view', 'x'], '.reveal.ready'],
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
    const attempt = async ([text = '', other = '']: string[]) => {
      const whole = [1, text.slice(0, 200), other.slice(0, 4000), [0, 'a'], text.slice(0, 4000)];
      for (const content of [whole, [1, text, [0, text]], [text, other], { [text]: other }]) {
        const packed = Buffer.from(deflateSync(strToU8(JSON.stringify(content)))).toString('base64url');
        await page.goto(attacker.at('/404.html'));
        await page.goto(attacker.at(`/teach/sheet/#s=${packed}`));
        await page.locator('.shared-sheet-page, .sheet-status:not(:empty)').first().waitFor();
      }
    };
    expect(await attacker.harmful(page, 2, attempt)).toEqual([]);
  });

  test.each(['/quotes/', reading ?? '', '/404.html', slides ?? '', '/glossary/', '/teach/sheet/'])(
    'of %s, what stands after # does no harm',
    async (path) => {
      const page = await attacker.open(path);
      await atRest(page);
      const attempt = async ([text = '']: string[]) => {
        await page.evaluate((hash) => (location.hash = hash), text);
        await page.evaluate((hash) => (location.hash = hash), `/${encodeURIComponent(text)}`);
      };
      expect(await attacker.harmful(page, 1, attempt)).toEqual([]);
      // A page that is opened with it, and not only moved within.
      const fresh = await attacker.open(`${path}#${encodeURIComponent(anyAttack(0))}`);
      expect(await attacker.harmTo(fresh)).toEqual([]);
      await fresh.context().close();
    },
  );
});
