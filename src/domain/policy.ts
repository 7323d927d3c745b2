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
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Who may show a page in a frame, which a page’s head cannot say and its host can. */
export const framedBy = { nobody: "frame-ancestors 'none'", anybody: 'frame-ancestors *' } as const;
