import { inTime, tell } from './notice.client.ts';

// A page may have parts of its own, whose scripts can fail while this one runs: then it is the plain page, and says so.
const parts = Promise.all(
  [...document.querySelectorAll(':not(:defined)')].map(({ localName }) =>
    customElements.whenDefined(localName),
  ),
);
inTime(parts).catch(() => {
  document.documentElement.classList.add('late');
  tell('Couldn’t load a part of this page. Check your connection, then reload this page.');
  void parts.then(() => tell());
});
