import { hashOf } from '../../lib/hash.ts';
import { onceForText } from '../../lib/once.ts';
import type { Fault } from '../../lib/fault.ts';
import { inlineOf } from '../../site/policy.ts';
import { type Element, type Page, type Site, placeOf } from './pages.ts';

/**
 * Scripts and styles of pages are files of the site, or are in the page under a checksum that its policy names, so that
 * a strict policy can forbid the rest.
 */
export function* inline({ pages }: Site): Generator<Fault> {
  // Most pages have the same styles in them.
  const hash = onceForText(hashOf);
  for (const page of pages) {
    const known = hashesIn(page);
    for (const element of page.elements) {
      for (const found of inlineParts(element, (text) => known.size > 0 && known.has(hash(text))))
        yield {
          id: 'inline-code',
          ...placeOf(page, element),
          found,
          expected: 'scripts and styles in files of their own',
          remedy:
            'move it to a *.client.ts file or a style sheet, or make it an attribute that a style sheet reads',
        };
    }
  }
}

/** The checksums that a page’s own policy names. */
function hashesIn({ elements }: Page): Set<string> {
  const policies = elements.filter(
    ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
  );
  const { scripts, styles } = inlineOf(policies[0]?.attributes['content'] ?? '');
  return new Set([...scripts, ...styles]);
}

function inlineParts({ name, attributes, text }: Element, isNamed: (text: string) => boolean): string[] {
  const parts = Object.keys(attributes)
    .filter((attribute) => attribute === 'style' || /^on[a-z]+$/.test(attribute))
    .map((attribute) => `${attribute}="${attributes[attribute]}" on <${name}>`);
  if (name === 'style' && !isNamed(text)) parts.push('a <style> element');
  if (name === 'script' && attributes['src'] === undefined && !isData(attributes['type']) && !isNamed(text)) {
    parts.push(`an inline <script> (“${text.trim().slice(0, 40)} …”)`);
  }
  return parts;
}

/** Data in a script element is never run. */
const isData = (type = '') => /^application\/(?:ld\+)?json$/.test(type);
