import type { CslItem, CslName } from '../schema/csl.ts';

/** Author and year for running text: “Bevir and Rhodes, 2000”, “Performance and Innovation Unit, 2000a”. */
export function authorDate(item: CslItem): string {
  return `${authors(item)}, ${year(item)}`;
}

/** The authors as running text names them: three or more become the first “et al”. */
export function authors(item: CslItem): string {
  const names = (item.author ?? item.editor ?? []).map(nameOf);
  if (names.length === 0) return item.title;
  if (names.length > 2) return `${names[0]} et al`;
  return names.join(' and ');
}

/** Year of publication with its suffix: “1997a”. */
export function year(item: CslItem): string {
  return `${item.issued?.['date-parts'][0]?.[0] ?? 'n.d.'}${item['year-suffix'] ?? ''}`;
}

const nameOf = (name: CslName) => name.literal ?? name.family ?? '';
