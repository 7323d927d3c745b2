// Runs before anything is painted: says that scripts work, and puts the reader's kept theme on.
(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  try {
    const { theme } = JSON.parse(localStorage.getItem('joined-up:settings') || '{}');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Nothing kept, or storage forbidden: the system's preference stands.
  }
})();
