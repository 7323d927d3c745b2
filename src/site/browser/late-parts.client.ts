import { tellMissing } from './load.client.ts';
import { inTime, tell } from './notice.client.ts';

// A page may have parts of its own, whose scripts can fail while this one runs: then it is the plain page, and says so.
const parts = Promise.all(
  [...document.querySelectorAll(':not(:defined)')].map(({ localName }) =>
    customElements.whenDefined(localName),
  ),
);
inTime(parts).catch(() => {
  document.documentElement.classList.add('late');
  tellMissing('a part of this page');
  void parts.then(() => tell());
});
