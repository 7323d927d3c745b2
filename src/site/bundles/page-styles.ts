import type { StyleBundles } from './style-bundles.ts';

/**
 * Leaves out of a page the sheets that nothing on it wears, and joins those of a kind that stay: what is for the screen
 * in one, what is for print in another.
 */
export async function bundleStyles(html: string, bundles: StyleBundles): Promise<string> {
  const links = [...html.matchAll(link)].map(([whole, href = '', rest = '']) => ({ whole, href, rest }));
  const loose = links.filter(({ rest }) => rest.includes(' data-used-by'));
  const first = loose[0];
  if (!first) return html;
  const names = namesIn(html);
  const worn = loose.filter(({ rest }) => {
    const usedBy = (/ data-used-by="([^"]*)"/.exec(rest)?.[1] ?? '').split(' ').filter(Boolean);
    return usedBy.length === 0 || usedBy.some((name) => names.has(name));
  });
  const isPrint = ({ rest }: { rest: string }) => rest.includes('media="print"');
  const hrefs = (some: typeof worn) => some.map(({ href }) => href);
  const screen = await bundles.joined(hrefs(worn.filter((one) => !isPrint(one))), 'worn');
  const print = await bundles.joined(hrefs(worn.filter(isPrint)), 'print');
  const bundled = [
    screen && `<link rel="stylesheet" href="${screen}">`,
    print && `<link rel="stylesheet" href="${print}" media="print">`,
  ];
  let page = html.replace(first.whole, bundled.filter(Boolean).join(''));
  for (const { whole } of loose.slice(1)) page = page.replace(whole, '');
  return page;
}

const link = /<link rel="stylesheet" href="([^"]+)"([^>]*)>/g;

/** The classes and the names of elements that stand in a page. */
function namesIn(html: string): Set<string> {
  const body = html.slice(html.indexOf('<body'));
  const names = new Set<string>();
  for (const [, value = ''] of body.matchAll(/\sclass="([^"]*)"/g))
    for (const name of value.split(/\s+/)) names.add(name);
  for (const [, name = ''] of body.matchAll(/<([a-z][\w-]*)/g)) names.add(name);
  return names;
}
