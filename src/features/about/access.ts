import type { AccessCheck, AccessPart, AccessRecord } from './access-record-schema.ts';

/** Whether anything that was tried is known to fail; `unknown` when nothing was tried. */
export function accessStatus({ scan, parts }: AccessRecord): 'unknown' | 'none-found' | 'failures' {
  if (!scan) return 'unknown';
  return scan.findings.length > 0 || failedChecks(parts).length > 0 ? 'failures' : 'none-found';
}

/** The checks that did not go well. */
export function failedChecks(parts: readonly AccessPart[]): AccessCheck[] {
  return parts.flatMap(({ checks }) => checks.filter(({ passed }) => !passed));
}

/** The first and the last day on which something was tried. */
export function accessDays({ scan, parts }: AccessRecord): { first: string; last: string } | undefined {
  const days = [...(scan ? [scan.date] : []), ...parts.map(({ date }) => date)].sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { first, last } : undefined;
}

/** Every browser that was used, once: “Chromium 141.0.7390.122”. */
export function accessBrowsers({ scan, parts }: AccessRecord): string[] {
  const used = [scan?.browser, ...parts.map(({ browser }) => browser)].filter((one) => one !== undefined);
  return [...new Set(used.map(({ name, version }) => `${name} ${version}`))];
}

/** What a part's tests looked at, of all the pages that the engine saw: “every page, 140 in all”. */
export function pagesTried({ pages }: AccessPart, all: number | undefined): string | undefined {
  if (pages === undefined) return undefined;
  return pages === all ? `every page, ${pages} in all` : `${pages} pages, one or more of each kind`;
}

/** A list as it is said: “light”, “light and dark”, “360, 768 and 1280”. */
export function listed(items: readonly (string | number)[]): string {
  return new Intl.ListFormat('en-GB').format(items.map(String));
}

/** “one page”, “12 pages”. */
export function pageCount(pages: readonly string[]): string {
  return pages.length === 1 ? 'one page' : `${pages.length} pages`;
}
