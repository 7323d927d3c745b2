// Runs before anything is painted: says that scripts work, and puts the reader's kept settings on. The values are
// those of src/islands/settings.ts; anything else is left alone.
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
    const kept = JSON.parse(localStorage.getItem('joined-up:settings') || '{}');
    for (const name of Object.keys(known)) {
      if (known[name].includes(kept[name])) root.dataset[name] = kept[name];
    }
    // The face that was chosen is fetched as early as the one that everybody has.
    const href = document.currentScript?.dataset[root.dataset.face];
    if (href) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
      document.head.append(link);
    }
  } catch {
    // Nothing kept, or storage forbidden: the system's preference stands.
  }
})();
