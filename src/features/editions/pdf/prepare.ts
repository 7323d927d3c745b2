/**
 * Makes a page ready to be printed into a file: links to parts of the argument that the same file holds stay in it, what
 * its tags and bookmarks are made from says what things are. Runs in the page.
 * @param read address of the pages that the argument's parts are on the site
 */
export function prepare(read: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(svg *)')) {
    if (!link.href.startsWith(read)) continue;
    const [section = '', id] = link.href.slice(read.length).split('/#');
    const here = id ?? `whole-${section.replace(/\/$/, '')}`;
    if (document.getElementById(here)) link.setAttribute('href', `#${here}`);
  }
  // An address that is printed to be typed can be followed here.
  for (const printed of document.querySelectorAll('main .meta')) {
    const words = printed.textContent.trim();
    if (!/^https?:\/\/\S+$/.test(words)) continue;
    const link = document.createElement('a');
    link.href = words;
    link.textContent = words;
    printed.replaceChildren(link);
  }
  // What heads a part of a section is a step below the section’s own title among the bookmarks.
  for (const heading of document.querySelectorAll('main .whole .prose :is(h2, h3)')) {
    heading.setAttribute('role', 'heading');
    heading.setAttribute('aria-level', String(Number(heading.localName.slice(1)) + 1));
  }
  // A figure of HTML may hold words; one of PDF is a picture, and wants a description.
  for (const figure of document.querySelectorAll('main figure')) figure.setAttribute('role', 'group');
  for (const drawing of document.querySelectorAll('main svg[role]')) {
    const words = [...drawing.querySelectorAll(':scope > title, :scope > desc')].map(
      ({ textContent }) => textContent,
    );
    if (words.length === 0) continue;
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', words.join(' – '));
    drawing.removeAttribute('aria-labelledby');
    drawing.removeAttribute('aria-describedby');
  }
}

/**
 * What each link says, by where it leads; of several that lead to one place, what the first says. Runs in the page.
 */
export function linkWords(): Record<string, string> {
  const words: Record<string, string> = {};
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const here = link.getAttribute('href') ?? '';
    const leads = here.startsWith('#') ? here.slice(1) : link.href;
    const said = (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim();
    if (said !== '') words[leads] ??= said;
  }
  return words;
}
