import { type Edition, type Progress, type Wish, offlineFiles } from './messages.ts';
import { button, element } from '../../site/browser/elements.client.ts';
import { fetchedJson } from '../../site/browser/notice.client.ts';
import { mayKeep } from './choice.client.ts';
import { startWorker } from './start-worker.client.ts';
import { type Offer, offerName, told } from './words.client.ts';
import { storageKey } from '../../site/browser/kept.client.ts';

/** The last report, of the edition in use and of the next. */
const known: { own?: Progress; next?: Progress } = {};
const later = storageKey('offline-later');
/** The edition that was put off, where the tab may store nothing: it is spoken of again on the next page. */
let putOff: string | undefined;

/** Shows how things are: all of it in a panel; at the foot of a page, only what there is to say of a new edition. */
export function show(host: HTMLElement, progress?: Progress): void {
  if (progress?.isUpdate) known.next = progress;
  else if (progress) known.own = progress;
  if (progress?.stage === 'removed') delete known.next;
  if (!progress && !known.own) void sized(host.dataset['base']).then((found) => found && show(host, found));
  const isPanel = host.dataset['panel'] !== undefined;
  const shown = [known.own, ...(known.next ? [known.next] : [])].filter(
    (one) => isPanel || (one && speaks(one)),
  );
  const parts = shown.map((one) => part(host, one, isPanel));
  if (
    parts.every((made, index) => host.children[index]?.isEqualNode(made)) &&
    parts.length === host.children.length
  )
    return;
  host.hidden = parts.length === 0;
  host.toggleAttribute('data-asks', !isPanel && shown.some((one) => told(one).asks));
  renew(host, parts);
}

/** How large the site is, where no worker is there to say so: nothing of it is kept. */
async function sized(base = '/'): Promise<Progress | undefined> {
  const list = await fetchedJson<Edition>(base + offlineFiles.list).catch(() => undefined);
  if (!list) return undefined;
  const { dated, files } = list;
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  const edition = { id: '', dated, files: files.length, bytes };
  return { edition, files: 0, bytes: 0, pages: [], hasSearches: false, isUpdate: false, stage: 'removed' };
}

/** Whether the foot of a page says it: a new edition that is there, or for which there is no room. */
function speaks({ stage, isUpdate, edition }: Progress): boolean {
  if (!isUpdate) return false;
  if (stage === 'asking' || stage === 'whole') return putOffInTab() !== edition.id;
  return stage === 'short';
}

function putOffInTab(): string | null | undefined {
  try {
    return putOff ?? sessionStorage.getItem(later);
  } catch {
    return undefined;
  }
}

function part(host: HTMLElement, progress: Progress | undefined, isPanel: boolean): HTMLElement {
  const { says, here, offers } = told(progress);
  const made = element('div', { class: 'offline-part' }, element('p', { class: 'offline-says' }, says));
  if (here && progress)
    made.append(
      element('p', { class: 'offline-here' }, here),
      element('progress', {
        'aria-label': 'Loaded',
        max: String(progress.edition.bytes),
        value: String(progress.bytes),
      }),
    );
  const fitting = isPanel ? offers.filter((offer) => offer !== 'later') : offers;
  const buttons = fitting.map((offer) =>
    button(offerName(offer, progress), () => take(host, offer, progress), { 'data-offer': offer }),
  );
  if (buttons.length > 0) made.append(element('div', { class: 'offline-offers' }, ...buttons));
  return made;
}

/** Changes only what has changed: a reader’s place in it, and what is being read aloud, stay as they are. */
function renew(host: HTMLElement, parts: readonly HTMLElement[]): void {
  parts.forEach((made, index) => {
    const before = host.children[index];
    const isSame = (selector: string) =>
      before?.querySelector(selector)?.textContent === made.querySelector(selector)?.textContent;
    const figures = before?.querySelector('.offline-here');
    const bar = before?.querySelector('progress');
    if (before && figures && bar && isSame('.offline-says') && isSame('.offline-offers')) {
      figures.textContent = made.querySelector('.offline-here')?.textContent ?? '';
      bar.value = made.querySelector('progress')?.value ?? bar.value;
    } else if (before) before.replaceWith(made);
    else host.append(made);
  });
  while (host.children.length > parts.length) host.lastElementChild?.remove();
  const says = parts.map((made) => made.querySelector('.offline-says')?.textContent).join(' ');
  announce(host, says);
}

/** Says it once to those who hear the page; the figures, which change all the time, are not said. */
function announce(host: HTMLElement, says: string): void {
  const id = 'offline-said';
  const place = document.getElementById(id) ?? element('p', { id, role: 'status', class: 'visually-hidden' });
  if (!place.isConnected) host.after(place);
  if (place.textContent !== says) place.textContent = says;
}

async function take(host: HTMLElement, offer: Offer, progress: Progress | undefined): Promise<void> {
  const workers = navigator.serviceWorker;
  const say = (worker: ServiceWorker | null | undefined, wish: Wish) => worker?.postMessage(wish);
  const found = await workers.getRegistration();
  if (offer === 'later') {
    putOff = progress?.edition.id;
    try {
      sessionStorage.setItem(later, putOff ?? '');
    } catch {
      // Storage is forbidden or full.
    }
    show(host, progress);
  } else if (offer === 'take') {
    // Only the page in which it was requested is reloaded.
    workers.addEventListener('controllerchange', () => location.reload(), { once: true });
    say(found?.waiting, { wish: 'take' });
  } else if (offer === 'load') {
    mayKeep.write(true);
    await startWorker(host.dataset['base']);
    const { active } = await workers.ready;
    void navigator.storage.persist?.();
    say(active, { wish: 'load', asked: true });
  } else {
    if (offer === 'remove') mayKeep.write(false);
    say(found?.active, { wish: offer });
  }
}
