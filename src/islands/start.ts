// What pages run, in one file: little of each, and the rest of it is loaded when a reader asks for it.
// First, so that it hears keys before all others.
import './composing.ts';
import './bar-menu.ts';
import './cite-panel.ts';
import './contents-follow.ts';
import './copy-link.ts';
import './follow-settings.ts';
import './keep-button.ts';
import './link-previews.ts';
import './note-toggle.ts';
import './offline-edition.ts';
import './open-in-print.ts';
import './open-settings.ts';
import './open-target.ts';
import './piece-handles.ts';
import './print-page.ts';
import './reading-place.ts';
import './route-progress.ts';
import './saved-count.ts';
import './self-check.ts';
import './site-search.ts';
import './sortable-table.ts';
