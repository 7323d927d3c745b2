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
    // What the browser draws itself, its bar and the ground before our sheets come, is of the chosen theme.
    const { theme } = root.dataset;
    if (theme)
      for (const meta of document.querySelectorAll('meta[name=color-scheme], meta[data-of]'))
        if (meta.dataset.of) meta.media = meta.dataset.of === theme ? 'all' : 'not all';
        else meta.content = theme;
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
