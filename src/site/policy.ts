/** What may be written into a page, each known by its checksum: `sha256-…`. */
export interface Inline {
  scripts?: readonly string[];
  styles?: readonly string[];
}

/**
 * The content security policy that every page carries in its head: only files of this site, what is in the page and
 * is known by its checksum, and nothing from anyone else. `wasm-unsafe-eval` lets the search compile its own WebAssembly
 * file.
 * @see https://www.w3.org/TR/CSP3/
 */
export function policy({ scripts = [], styles = [] }: Inline = {}): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(quoted)].join(' '),
    ["style-src 'self'", ...styles.map(quoted)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** What a page’s policy allows in it, read from the policy. */
export function inlineOf(text: string): Required<Inline> {
  const hashes = (directive: string) => {
    const sources = text.split('; ').find((one) => one.startsWith(`${directive} `)) ?? '';
    return [...sources.matchAll(/'(sha256-[^']+)'/g)].map(([, hash = '']) => hash);
  };
  return { scripts: hashes('script-src'), styles: hashes('style-src') };
}

/** The one maker of addresses of scripts that pages may have: for the worker that keeps the site. */
export const workerMaker = 'worker';

/**
 * The policy of a page whose scripts never make markup of a text: the browser refuses to for any script. Slides lack
 * it, whose library writes markup, and so no host says it for all pages.
 * @see https://www.w3.org/TR/trusted-types/
 */
export const withoutMarkup = (inline?: Inline) =>
  `${policy(inline)}; require-trusted-types-for 'script'; trusted-types ${workerMaker}`;

/** Who may show a page in a frame, which a page’s head cannot say and its host can. */
export const framedBy = { nobody: "frame-ancestors 'none'", anybody: 'frame-ancestors *' } as const;

const quoted = (hash: string) => `'${hash}'`;
