import { anchorIn } from '../../lib/anchor.ts';

/** Opens what an address leads to, where it is folded: an entry’s own text. What lies within is opened by the browser. */
const openTarget = () => {
  const target = document.getElementById(anchorIn(location.hash));
  for (const more of target?.querySelectorAll<HTMLDetailsElement>(':scope > .more') ?? []) more.open = true;
};

addEventListener('hashchange', openTarget);
openTarget();
