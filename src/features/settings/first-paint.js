// Stands in the head of every page (Head.astro): before the first paint, scripts work, and a reader's settings are put on
// (src/site/browser/settings.client.ts). Lines of comment are left out there.
(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  const known = {
    theme: ['light', 'dark'],
    face: ['hyperlegible'],
    size: ['large', 'largest'],
    lines: ['short', 'long'],
  };
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
    // The face that a reader chose, early.
    const href = document.currentScript?.dataset[root.dataset.face ?? ''];
    if (href) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href });
      document.head.append(link);
    }
  } catch {
    // Forbidden.
  }
})();
