import { findWebKit, noWebKit } from '../../../tools/other-browsers.mjs';
import { readIn } from './in-another-browser.ts';
import { openWebKit } from './webkit.ts';

readIn('webkit', openWebKit, findWebKit() ? undefined : noWebKit);
