/** What a screen reader can list of a page. */
export interface Outline {
  title: string;
  language: string;
  headings: { level: number; words: string }[];
  /** Role, and the name if it has one: `navigation “Rooms”`. */
  landmarks: string[];
  /** The names of the links in head and foot, in their order. */
  frame: string;
  /** The names of all links and buttons. */
  names: string[];
}

/** Runs in the page, and so can use nothing from outside itself. */
export function outline(): Outline {
  const words = (one: Element | null | undefined) => one?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const nameOf = (one: Element) => {
    const ids = one.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const pictured = [...one.querySelectorAll('[aria-label], img[alt]')].map(
      (part) => part.getAttribute('aria-label') ?? part.getAttribute('alt'),
    );
    return (
      one.getAttribute('aria-label') ??
      (ids.map((id) => words(document.getElementById(id))).join(' ') ||
        words(one) ||
        pictured.join(' ').trim())
    );
  };
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  const named = 'section:is([aria-label], [aria-labelledby]), [role=region]';
  const landmarks = shown(
    `body > header, main, body > footer, nav, aside:not([role]), search, [role=search], ${named}`,
  );
  const roles: Record<string, string> = {
    HEADER: 'banner',
    MAIN: 'main',
    FOOTER: 'contentinfo',
    NAV: 'navigation',
    ASIDE: 'complementary',
    SECTION: 'region',
  };
  return {
    title: document.title,
    language: document.documentElement.lang,
    headings: shown('h1, h2, h3, h4, h5, h6').map((one) => ({
      level: Number(one.tagName[1]),
      words: words(one),
    })),
    landmarks: landmarks.map((one) => {
      const role = one.getAttribute('role') ?? roles[one.tagName] ?? one.tagName.toLowerCase();
      const name = one.matches('[aria-label], [aria-labelledby]') ? ` “${nameOf(one)}”` : '';
      return role + name;
    }),
    frame: shown(':is(body > header, body > footer) a').map(nameOf).join(', '),
    names: shown('a[href], button, summary').map(nameOf),
  };
}
