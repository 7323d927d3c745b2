// What pages run once their reader has given a sign (start.client.ts), in one file: little of each, and the rest of it is
// loaded when the reader asks for it.
import './bar-menu.client.ts';
import '../citing/cite-panel.client.ts';
import '../reading/contents-follow.client.ts';
import '../linking/copy-link.client.ts';
import '../../site/browser/follow-settings.client.ts';
import '../notebook/save-button.client.ts';
import '../linking/previews/link-previews.client.ts';
import '../reading/note-toggle.client.ts';
import '../offline/offline-edition.client.ts';
import '../../site/browser/open-in-print.client.ts';
import '../settings/open-settings.client.ts';
import '../../site/browser/open-target.client.ts';
import '../linking/handles.client.ts';
import '../../site/browser/print-page.client.ts';
import '../reading/reading-place.client.ts';
import '../reading/trail.client.ts';
import '../notebook/saved-count.client.ts';
import '../words/select-words.client.ts';
import '../questions/self-check.client.ts';
import '../search/site-search.client.ts';
import '../../site/browser/late-parts.client.ts';
import { early } from '../../site/browser/load.client.ts';

/** What few pages have is loaded where it is. */
const seldom: Record<string, () => Promise<unknown>> = {
  'route-progress': () => import('../reading/route-progress.client.ts'),
  'sortable-table': () => import('../tables/sortable-table.client.ts'),
};
for (const [name, load] of Object.entries(seldom)) if (document.querySelector(name)) early(load);
