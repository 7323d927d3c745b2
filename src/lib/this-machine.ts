/**
 * Whether an address leads to the very machine that opens it, as those of a build without SITE_URL do: printed or
 * scanned, it leads nowhere.
 */
export function isThisMachine(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname) || /(?:^|\.)localhost$/.test(hostname);
}
