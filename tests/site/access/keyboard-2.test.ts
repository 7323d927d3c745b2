import { recorded } from '../../house/access-record.ts';
import { served } from '../browser.ts';
import { site as built } from '../sites.ts';
import { tellColours } from './colours.ts';
import { tellRegions, tellWalks, tryKeys } from './keys.ts';
import { kindsOf, shareOf } from './pages.ts';

const paths = shareOf(built, kindsOf(built), [2, 3]);
const { browser, site } = await served(built);
const { check, agrees } = recorded('keyboard', {
  browser: () => ({ name: 'Chromium', version: browser.version() }),
  pages: paths.length,
});

tryKeys(browser, site, paths);
tellWalks(check);
tellRegions(check);

agrees();

tellColours(browser, paths.length);
