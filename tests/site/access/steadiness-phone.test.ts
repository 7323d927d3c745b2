import { recorded } from '../../house/access-record.ts';
import { served } from '../browser.ts';
import { site as built } from '../sites.ts';
import { kindsOf } from './pages.ts';
import { watchPages } from './steadiness.ts';

const { browser } = await served(built);
const { check, agrees } = recorded('steadiness', {
  browser: () => ({ name: 'Chromium', version: browser.version() }),
  pages: kindsOf(built).length,
});

watchPages(browser, [360], check);

agrees();
