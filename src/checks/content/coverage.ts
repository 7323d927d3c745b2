import type { Fault } from '../../lib/fault.ts';
import { sectionOf } from '../../book/addresses.ts';
import type { Content, Place } from '../read/content.ts';
import { passagesOf } from '../read/passages.ts';
import { paperOf } from '../read/valid.ts';
import { valueAt } from '../../book/ids/values-at.ts';

/** Every numbered paragraph of the paper has a `<P>` of its own name on its section’s page. */
export function coverage(content: Content): Fault[] {
  const paper = paperOf(content);
  if (!paper) return [];
  const told = new Set(passagesOf(content).map(({ page, id }) => `${page} ${id}`));
  const bySection = Map.groupBy(paper.value.paragraphs, ({ id }) => sectionOf(id));
  const pages = content.entries.filter((entry) => entry.kind === 'reading');
  return paper.value.sections.flatMap((section, index) => {
    if (!section.numbered) return [];
    const page = pages.find(({ value }) => valueAt(value, ['section']) === section.id);
    if (!page) return [noPage(section.id, paper.at(['sections', index]))];
    return (bySection.get(section.id) ?? [])
      .filter(({ id }) => !told.has(`${page.id} ${id}`))
      .map(({ id }) => noPassage(id, page.at(['section'])));
  });
}

const noPassage = (paragraph: string, place: Place): Fault => ({
  id: 'uncovered-paragraph',
  ...place,
  found: `no <P id="${paragraph}">`,
  expected: 'every paragraph of the section to be told on its page',
  remedy: `write a paragraph of ours that rests on it; <P id="${paragraph}b"> alone does not count`,
});

const noPage = (section: string, place: Place): Fault => ({
  id: 'uncovered-section',
  ...place,
  found: `no reading page for the section “${section}”`,
  expected: 'a page for every section with numbered paragraphs',
  remedy: `write reading/${section}.mdx with “section: ${section}” in its front matter`,
});
