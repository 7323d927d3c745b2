// Runs before anything is painted in a page made for a frame: puts on the theme and the ground that its address asks
// for (?theme=dark&ground=clear), and tells the page around it how tall it has become.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const known = { theme: ['light', 'dark'], ground: ['clear'] };
  for (const name of Object.keys(known)) {
    if (known[name].includes(asked.get(name))) root.dataset[name] = asked.get(name);
  }
  root.classList.add('scripted');
  if (window.parent === window) return;
  document.addEventListener('DOMContentLoaded', () => {
    // A height is nobody’s secret, so that any page may be told.
    const tell = () =>
      window.parent.postMessage({ type: 'embed-height', height: Math.ceil(document.body.scrollHeight) }, '*');
    new ResizeObserver(tell).observe(document.body);
  });
})();
