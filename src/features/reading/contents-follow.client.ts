/** Marks, in the contents list, the heading that the reader has reached. */
class ContentsFollow extends HTMLElement {
  connectedCallback() {
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
    );
    const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
    if (headings.length === 0) return;
    const mark = () => {
      const reached = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
      for (const [id, link] of links) {
        if (id === reached?.id) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    // Headings that come or go past the upper third are the only moments at which the answer can change.
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of headings) observer.observe(heading);
  }
}

customElements.define('contents-follow', ContentsFollow);
