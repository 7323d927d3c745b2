import { element } from '../../../site/browser/elements.client.ts';

/** A heading that focus is moved to when what is below it changes. */
export const movedTo = (name: 'h2' | 'h3', text: string) => element(name, { tabindex: '-1' }, text);

/** The codebook’s rules for a theme, folded, copied from the page’s own codebook when they are opened. */
export function foldedRules(theme: string, name: string): HTMLElement {
  const summary = element(
    'summary',
    {},
    'Rule',
    element('span', { class: 'visually-hidden' }, ` for ${name}`),
  );
  const rules = element('details', { class: 'coding-rule' }, summary);
  rules.addEventListener('toggle', () => {
    if (rules.open && rules.childElementCount === 1) rules.append(...rulesOf(theme));
  });
  return rules;
}

/** The codebook’s rules for a theme, as the page has them, but not how often it was given: that would be a hint. */
export function rulesOf(theme: string): Node[] {
  const entry = document.querySelector(`[data-codebook="${CSS.escape(theme)}"]`);
  const parts = [...(entry?.querySelectorAll(':scope > :not(summary, .meta)') ?? [])];
  return parts.map((part) => part.cloneNode(true));
}
