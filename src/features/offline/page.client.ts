import type { Progress } from './messages.ts';
import { element } from '../../site/browser/elements.client.ts';
import { fetchedBlob } from '../../site/browser/notice.client.ts';

const mostListed = 40;
const written: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': '’' };

/**
 * The page about reading offline, which a reader also gets instead of one that is not saved: then it says so, and offers
 * the ways on. It lists the pages that are saved.
 */
class OfflinePage extends HTMLElement {
  connectedCallback(): void {
    const { own, missing = '' } = this.dataset;
    const heading = this.querySelector('h1');
    if (location.pathname !== own && heading) {
      document.title = document.title.replace(heading.textContent, missing);
      heading.textContent = missing;
      for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
        part.hidden = part.dataset['when'] !== 'missing';
    }
    this.querySelector('[data-do=again]')?.addEventListener('click', () => location.reload());
    const back = this.querySelector<HTMLButtonElement>('[data-do=back]');
    back?.addEventListener('click', () => history.back());
    if (back) back.hidden = history.length < 2;
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    workers?.addEventListener('message', ({ data }: MessageEvent<Progress>) => void this.list(data));
  }

  /** Shows which pages are saved, by their titles. */
  private async list({ isUpdate, stage, pages }: Progress): Promise<void> {
    const list = this.querySelector('[data-saved]');
    if (!list || isUpdate || stage === 'loading') return;
    const { base = '/', own } = this.dataset;
    const wanted = pages.map((page) => base + page).filter((page) => page !== own);
    const links = await Promise.all(wanted.slice(0, mostListed).map(linkTo));
    const more = wanted.length - links.length;
    list.replaceChildren(
      ...(wanted.length === 0 ? [element('li', {}, 'None yet.')] : links),
      ...(more > 0 ? [element('li', {}, `${more} more`)] : []),
    );
  }
}

async function linkTo(href: string): Promise<HTMLElement> {
  const text = await fetchedBlob(href).then(
    (page) => page.text(),
    () => '',
  );
  const title = /<title>([^<]*)/.exec(text)?.[1] ?? href;
  const read = title.replace(/&(#?\w+);/g, (as, name: string) => written[name] ?? as);
  // Every title ends with the site’s name, as this page’s does.
  const site = document.title.slice(document.title.lastIndexOf(' · '));
  const name = read.endsWith(site) ? read.slice(0, -site.length) : read;
  return element('li', {}, element('a', { href }, name));
}

customElements.define('offline-page', OfflinePage);
