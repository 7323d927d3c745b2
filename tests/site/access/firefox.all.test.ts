import { findFirefox, noFirefox } from '../../../tools/other-browsers.mjs';
import { openFirefox } from './firefox.ts';
import { readIn } from './in-another-browser.ts';
import { tryPrinting } from './try-tools.ts';

readIn('firefox', openFirefox, findFirefox() ? undefined : noFirefox, tryPrinting);
