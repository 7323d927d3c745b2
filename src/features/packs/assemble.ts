import { sectionsWith } from './chosen-sections.ts';
import type { Pack } from './pack.ts';
import type { PackParts } from './pack-parts.ts';
import { type Selection, size } from './selection.ts';

/**
 * Puts a pack together. What it is comes first, because Moodle makes the first section the top of the course; then the
 * lectures, each with what belongs to it, then what was chosen by itself.
 */
export function assemble(parts: PackParts, selection: Selection, id: string, title: string): Pack {
  const { language, licence, site, about, paper, records } = parts;
  const lectures = parts.lectures.filter((lecture) => selection.lectures.has(lecture.id));
  const [lecture] = lectures;
  const isOneLecture = lecture !== undefined && size(selection) === 1;
  const summary = isOneLecture ? lecture.summary : parts.summary;
  const further = new Set(lectures.flatMap((lecture) => lecture.further));
  return {
    ...{ id, title, summary, language, licence, site },
    sections: [{ id: 'about', title: 'About', items: [about] }, ...sectionsWith(parts, selection, lectures)],
    reading: [paper, ...[...further].flatMap((key) => records[key] ?? [])],
  };
}
