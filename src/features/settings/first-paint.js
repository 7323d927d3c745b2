// In the head of every page (Head.astro): before the first paint, scripts work, and a reader's settings are put on
// (src/site/browser/settings.client.ts). What the first paint of a visit can do without comes after it. Lines of comment
// are left out there.
(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  const known = {
    theme: ['light', 'dark'],
    face: ['hyperlegible'],
    size: ['large', 'largest'],
    lines: ['short', 'long'],
  };
  // Who comes from a page of the site or has chosen a face has the typefaces here, and sees no other.
  let isKnown = document.referrer.startsWith(location.origin);
  try {
    const kept = JSON.parse(localStorage.getItem(`${root.dataset.store}:settings`) || '{}');
    for (const [name, values] of Object.entries(known))
      if (values.includes(kept[name])) root.dataset[name] = kept[name];
    // The browser's own bar has the colour of the chosen theme: of the light, then of the dark.
    const { theme } = root.dataset;
    if (theme)
      document.querySelectorAll('[name=theme-color]').forEach((meta, at) => {
        meta.setAttribute('media', theme === known.theme[at] ? 'all' : 'not all');
      });
    // Room for the way back to where the reader stopped: src/features/reading/reading-place.client.ts.
    if (localStorage.getItem(`${root.dataset.store}:place`)) root.dataset.place = '';
    isKnown ||= !!(root.dataset.face || navigator.serviceWorker?.controller);
  } catch {
    // Storage is forbidden.
  }
  const painted = new Promise((done) => {
    // In a window that is not shown, nothing is painted.
    setTimeout(done, 3000);
    new PerformanceObserver(done).observe({ type: 'paint', buffered: true });
  }).catch(() => null);
  if (isKnown) {
    const link = document.createElement('link');
    const href = document.currentScript?.dataset[root.dataset.face ?? 'serif'];
    Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href });
    document.head.append(link);
  } else {
    // The page is there in stand-ins, as wide as its typefaces are.
    root.classList.add('early');
    painted.then(() => root.classList.remove('early'));
  }
  addEventListener('DOMContentLoaded', async () => {
    await (isKnown || painted);
    for (const { content, dataset } of document.querySelectorAll('template'))
      if ('later' in dataset) document.body.append(content);
  });
})();
