/*
 * What runs in the page itself and looks at it. Each function is sent to the browser as it stands, so it can use
 * nothing from outside itself.
 */

/**
 * Has sections laid out that wait until a reader comes near them, as they are once one has: until then their places are
 * guessed, and a section’s parts reach over the next one’s.
 */
export function layOutAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Leaves out what comes after the beginning of a long list, but for its last: the rest is like the beginning. */
export function shortenLists(): void {
  const [longest, shown] = [24, 16];
  for (const list of document.querySelectorAll('main, main *'))
    if (list.children.length > longest)
      for (const one of [...list.children].slice(shown, -1)) one.setAttribute('data-left-out', '');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[data-left-out] { display: none !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** What is wider than the window, or stands outside it, and is not in a region that scrolls by itself. */
export function sideways(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const name = (one: Element) =>
    `${one.tagName.toLowerCase()}${one.id ? `#${one.id}` : ''}${one.classList.length ? `.${[...one.classList].join('.')}` : ''}`;
  const scrolls = (one: Element | null): boolean =>
    one !== null &&
    one !== document.documentElement &&
    (['auto', 'scroll'].includes(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  // Of a page's thousands of elements hardly one stands outside: whether it is shown is asked of that one alone.
  const found = [...document.body.querySelectorAll('*')].filter((one) => {
    const { left, right, width, height } = one.getBoundingClientRect();
    const outside = width > 1 && height > 1 && (right > clientWidth + 1 || left < -1);
    return outside && one.checkVisibility({ visibilityProperty: true }) && !scrolls(one);
  });
  const outermost = found.filter((one) => !one.parentElement || !found.includes(one.parentElement));
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
    ...outermost.map((one) => {
      const { left, right } = one.getBoundingClientRect();
      return `${name(one)} reaches from ${Math.round(left)} to ${Math.round(right)}`;
    }),
  ];
}

/** Text that stands over other text: the words of two blocks, neither of which holds the other, in one place. */
export function overlaps(): string[] {
  const blocks = new Map<Element, DOMRect[]>();
  const blockOf = (one: Element): Element => {
    const { display } = getComputedStyle(one);
    const isBlock = !/^(inline|contents|ruby)/.test(display) || display === 'inline-block';
    return isBlock || !one.parentElement ? one : blockOf(one.parentElement);
  };
  const known = new Map<Element, boolean>();
  /** Cut down to nothing, for screen readers alone. Texts have most of their ancestors in common. */
  const unseen = (one: Element | null): boolean => {
    if (!one) return false;
    const answer =
      known.get(one) ??
      ((one.clientWidth <= 1 && getComputedStyle(one).overflowX === 'hidden') || unseen(one.parentElement));
    known.set(one, answer);
    return answer;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || parent.closest('svg, script') || unseen(parent)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // The boxes of letters are higher than the letters, and reach into the lines above and below.
    const rects = [...range.getClientRects()]
      .filter(({ width, height }) => width > 2 && height > 2)
      .map((rect) => new DOMRect(rect.x + 1, rect.y + rect.height * 0.3, rect.width - 2, rect.height * 0.4));
    const block = blockOf(parent);
    const before = blocks.get(block);
    if (before) before.push(...rects);
    else blocks.set(block, rects);
  }
  // What stays in place while a region scrolls covers what has been scrolled away.
  const scroller = (one: Element) => one.closest('.scroll, [popover], dialog');
  const boxes = [...blocks].flatMap(([block, rects]) => rects.map((rect) => ({ block, rect })));
  boxes.sort((a, b) => a.rect.top - b.rect.top);
  const found = new Set<string>();
  boxes.forEach((one, index) => {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (!other || other.rect.top >= one.rect.bottom) break;
      if (other.block === one.block || scroller(one.block) !== scroller(other.block)) continue;
      if (one.rect.left < other.rect.right && other.rect.left < one.rect.right) {
        const words = (block: Element) => `“${block.textContent.trim().slice(0, 40)}”`;
        found.add(`${words(one.block)} and ${words(other.block)}`);
      }
    }
  });
  return [...found];
}

/** Words that a box cuts off. */
export function clipped(): string[] {
  /** Cut down to nothing, for screen readers alone. */
  const unseen = (one: Element | null): boolean =>
    one !== null &&
    ((one.clientWidth <= 1 && getComputedStyle(one).overflowX === 'hidden') || unseen(one.parentElement));
  return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
    const { overflowX, overflowY } = getComputedStyle(one);
    const wide = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
    const high = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
    const isCut = (wide || high) && one.checkVisibility() && !unseen(one) && one.textContent.trim();
    return isCut ? [`${one.tagName.toLowerCase()}.${one.className} is cut off`] : [];
  });
}

/** What is scrolled sideways to be read, but in a named region, which wide tables and drawings have, or a field. */
export function scrolledSideways(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
    const isWider = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1;
    if (!isWider || !/auto|scroll/.test(getComputedStyle(one).overflowX) || !one.checkVisibility()) return [];
    if (one.matches('textarea, input, select, [role=region][aria-label], [role=region][aria-labelledby]'))
      return [];
    return [`${one.tagName.toLowerCase()}.${one.className} is scrolled sideways`];
  });
}

/** Targets smaller than 24 by 24 pixels that are neither words in a sentence nor far enough from all others. */
export function smallTargets(): string[] {
  const least = 24;
  const area = (one: Element): DOMRect => {
    const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined;
    return (label ?? one).getBoundingClientRect();
  };
  const inSentence = (one: Element) => {
    if (getComputedStyle(one).display !== 'inline') return false;
    let block = one.parentElement;
    while (block && /^(inline$|contents)/.test(getComputedStyle(block).display)) block = block.parentElement;
    return (block?.textContent.trim().length ?? 0) > one.textContent.trim().length;
  };
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('svg'))
    .map((one) => ({ one, rect: area(one) }))
    .filter(({ rect }) => rect.width > 1 && rect.bottom > 0);
  const isSmall = ({ width, height }: DOMRect) => width < least - 0.5 || height < least - 0.5;
  const middle = (rect: DOMRect) => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  const reach = (rect: DOMRect, { x, y }: { x: number; y: number }) =>
    Math.hypot(Math.max(rect.left - x, 0, x - rect.right), Math.max(rect.top - y, 0, y - rect.bottom));
  return targets
    .filter(({ one, rect }) => isSmall(rect) && !inSentence(one))
    .filter(({ one, rect }) =>
      targets.some((other) => {
        if (other.one === one || other.one.contains(one) || one.contains(other.one)) return false;
        const a = middle(rect);
        const b = middle(other.rect);
        return isSmall(other.rect)
          ? Math.hypot(a.x - b.x, a.y - b.y) < least
          : reach(other.rect, a) < least / 2;
      }),
    )
    .map(({ one, rect }) => {
      const words = (one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40);
      return `${one.tagName.toLowerCase()} “${words}” is ${Math.round(rect.width)} by ${Math.round(rect.height)}`;
    });
}
