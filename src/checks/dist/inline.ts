import type { Fault } from '../../lib/fault.ts';
import { type Element, type Site, placeOf } from './pages.ts';

/** Pages run and wear files of the site, nothing written into them, so that a strict policy can forbid the rest. */
export function inline({ pages }: Site): Fault[] {
  return pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      inlineParts(element).map((found): Fault => ({
        id: 'inline-code',
        ...placeOf(page, element),
        found,
        expected: 'scripts and styles in files of their own',
        remedy:
          'move it to a *.client.ts file or a style sheet, or make it an attribute that a style sheet reads',
      })),
    ),
  );
}

function inlineParts({ name, attributes, text }: Element): string[] {
  const parts = Object.keys(attributes)
    .filter((attribute) => attribute === 'style' || /^on[a-z]+$/.test(attribute))
    .map((attribute) => `${attribute}="${attributes[attribute]}" on <${name}>`);
  if (name === 'style') parts.push('a <style> element');
  if (name === 'script' && attributes['src'] === undefined && !isData(attributes['type'])) {
    parts.push(`an inline <script> (“${text.trim().slice(0, 40)} …”)`);
  }
  return parts;
}

/** Data in a script element is never run. */
const isData = (type = '') => /^application\/(?:ld\+)?json$/.test(type);
