import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { SearchGuide } from '../../../src/features/search/guide.ts';
import { site as built } from '../sites.ts';
import type { Visit } from './in-another-browser.ts';
import { someReading, someTable } from './pages.ts';

/** Reads with what helps to read: previews, settings, sorted tables, the axes and the search. */
export function tryReading({ browser, open, until, focus, check }: Visit): void {
  check('A preview shows when its link has the focus, and goes at Escape', ['1.4.13'], async () => {
    await open(someReading(built));
    await browser().run(() => {
      const links = [...document.querySelectorAll<HTMLElement>('main a, main summary')].filter((one) =>
        one.checkVisibility(),
      );
      links[links.findIndex((link) => link.matches('.term')) - 1]?.focus();
    });
    await browser().press('Tab');
    await until(() => document.querySelector('#link-preview')?.matches(':popover-open') ?? false);
    await browser().press('Escape');
    await until(() => !document.querySelector('#link-preview')?.matches(':popover-open'));
    expect(await browser().run(() => document.activeElement?.className)).toContain('term');
  });

  check('Settings are made by keys, kept, and on before the next page is painted', ['2.1.1'], async () => {
    await open('/');
    await focus('.settings button');
    await browser().press('Enter');
    await until(() => document.querySelector('reader-settings')?.matches(':popover-open') ?? false);
    await browser().press('Tab');
    await browser().press('ArrowDown');
    await browser().press('ArrowDown');
    await until(() => document.documentElement.dataset['theme'] === 'dark');
    await browser().press('Escape');
    await until(() => !document.querySelector('reader-settings')?.matches(':popover-open'));
    await open(someReading(built));
    await until(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    // Nothing is fetched for it that could come too late.
    const seen = await browser().run(() => ({
      theme: document.documentElement.dataset['theme'],
      inPage: document.querySelector('head > script:not([src])')?.textContent.includes(':settings') ?? false,
    }));
    await browser().run(() => localStorage.clear());
    expect(seen).toEqual({ theme: 'dark', inPage: true });
  });

  check('A table is sorted from the keyboard, and says aloud how', ['2.1.1', '4.1.3'], async () => {
    await open(someTable(built));
    await focus('sortable-table thead button');
    await browser().press('Enter');
    await until(() => document.querySelectorAll('[aria-sort]').length === 1);
    const said = () => document.querySelector('sortable-table [role=status]')?.textContent;
    expect(await browser().run(said)).toMatch(/^Sorted by /);
  });

  check('The arrow keys choose an end of an axis, and what stands there is shown', ['2.1.1'], async () => {
    await open('/');
    await focus('.axes input');
    await browser().press('Space');
    await browser().press('ArrowRight');
    await until(() => {
      const [first, second] = [...document.querySelectorAll('.panel')].map(
        (panel) => getComputedStyle(panel).display !== 'none',
      );
      return first === false && second === true;
    });
  });

  check('The search opens by its key, and finds what is asked for', ['2.1.1'], async () => {
    const guide = JSON.parse(readFileSync(join(built.folder, 'search/guide.json'), 'utf8')) as SearchGuide;
    await open('/');
    await focus('.search-open');
    await browser().type('/');
    await until(() => document.activeElement?.matches('dialog input[type=search]') ?? false);
    await browser().type(guide.terms[0]?.name ?? '');
    await until(() => document.querySelector('dialog .search-result a') !== null);
    await browser().press('Escape');
    await until(() => document.activeElement?.matches('.search-open') ?? false);
  });
}
