import type { Progress, Wish } from './messages.ts';
import sheet from './offline.css?url';
import { mayKeep } from './choice.client.ts';
import { startWorker } from './start-worker.client.ts';
import { lazily } from '../../site/browser/load.client.ts';

const viewCode = lazily(() => import('./offline-view.client.ts'), sheet);

/**
 * Starts the worker that keeps pages for reading without a network, once the page is there and at rest. What there is to
 * say is shown by a script of its own, which is loaded when there is something. At the foot of a page it speaks only of a
 * new edition; a panel always shows the state, and has the button that saves the whole site.
 */
class OfflineEdition extends HTMLElement {
  connectedCallback() {
    const start = () => (window.requestIdleCallback ?? setTimeout)(() => void this.start());
    if (document.readyState === 'complete') start();
    else addEventListener('load', start, { once: true });
  }

  private async start() {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    const { base, panel } = this.dataset;
    // Where there is a panel, it speaks.
    if (!workers || (panel === undefined && document.querySelector('offline-edition[data-panel]'))) return;
    // A second page says that the reader stays.
    const wait = workers.controller ? 0 : 15_000;
    workers.addEventListener('message', ({ data }: MessageEvent<Progress>) => this.show(data));
    workers.startMessages();
    if (mayKeep.value) await startWorker(base);
    else if (!(await workers.getRegistration())) return panel !== undefined && this.show();
    const { active, waiting } = await workers.ready;
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    const say = (wish: Wish) => [active, waiting].forEach((worker) => worker?.postMessage(wish));
    say({ wish: 'visit', urls: [location.href, ...files] });
    // The searches, and what was requested before.
    if (mayKeep.value)
      setTimeout(() => active?.postMessage({ wish: 'load', asked: false } satisfies Wish), wait);
  }

  private show(progress?: Progress) {
    const { panel } = this.dataset;
    if (panel === undefined && !progress?.isUpdate) return;
    void viewCode().then(({ show }) => show(this, progress), console.error);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'offline-edition': OfflineEdition;
  }
}

customElements.define('offline-edition', OfflineEdition);
