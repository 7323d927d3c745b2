/**
 * The content security policy that every page carries in its head: only files of this site, nothing inline, nothing
 * from anyone else. `wasm-unsafe-eval` lets the search compile its own WebAssembly file.
 * @see https://www.w3.org/TR/CSP3/
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The one maker of addresses of scripts that pages may have: for the worker that keeps the site. */
export const workerMaker = 'worker';

/**
 * The policy of a page whose scripts never make markup of a text: the browser refuses to, whoever tries. Slides lack
 * it, whose library writes markup, and so no host says it for all pages.
 * @see https://www.w3.org/TR/trusted-types/
 */
export const withoutMarkup = `${policy}; require-trusted-types-for 'script'; trusted-types ${workerMaker}`;

/** Who may show a page in a frame, which a page’s head cannot say and its host can. */
export const framedBy = { nobody: "frame-ancestors 'none'", anybody: 'frame-ancestors *' } as const;
