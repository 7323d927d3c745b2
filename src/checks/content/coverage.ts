import type { Fault } from '../../lib/fault.ts';
import { sectionOf } from '../../book/addresses.ts';
import type { Content } from '../read/content.ts';
import { passagesOf } from '../read/passages.ts';
import { paperOf } from '../read/valid.ts';
import { valueAt } from '../../book/ids/values-at.ts';

/** Every numbered paragraph of the paper has a `<P>` of its own name on its section’s page. */
export function* coverage(content: Content): Generator<Fault> {
  const paper = paperOf(content);
  if (!paper) return;
  const told = new Set(passagesOf(content).map(({ page, id }) => `${page} ${id}`));
  const pages = content.entries.filter(({ kind }) => kind === 'reading');
  for (const [index, { id: section, numbered }] of paper.value.sections.entries()) {
    if (!numbered) continue;
    const page = pages.find(({ value }) => valueAt(value, ['section']) === section);
    if (!page) {
      yield {
        id: 'uncovered-section',
        ...paper.at(['sections', index]),
        found: `no reading page for the section “${section}”`,
        expected: 'a page for every section with numbered paragraphs',
        remedy: `write reading/${section}.mdx with “section: ${section}” in its front matter`,
      };
      continue;
    }
    for (const { id } of paper.value.paragraphs) {
      if (sectionOf(id) === section && !told.has(`${page.id} ${id}`))
        yield {
          id: 'uncovered-paragraph',
          ...page.at(['section']),
          found: `no <P id="${id}">`,
          expected: 'every paragraph of the section to be told on its page',
          remedy: `write a paragraph of ours that rests on it; <P id="${id}b"> alone does not count`,
        };
    }
  }
}
