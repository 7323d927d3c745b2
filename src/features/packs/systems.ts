import { type FormatId, type FormatName, formatNames } from './format-names.ts';

/** A course system, and the file that is taken into it first. */
export interface CourseSystem {
  id: string;
  name: string;
  format: FormatId;
  /** The file to take questions from, where those of the first need mending before they can be marked. */
  questions?: FormatId;
  /** The part of the packs’ page that says how, by its heading’s anchor. */
  steps?: string;
}

/** The systems that a lecturer may choose among; the last is for those who use none of them. */
export const systems: readonly CourseSystem[] = [
  { id: 'moodle', name: 'Moodle', format: 'imscc', questions: 'moodle-xml', steps: 'put-this-in-moodle' },
  { id: 'canvas', name: 'Canvas', format: 'imscc', questions: 'qti-1.2', steps: 'put-this-in-canvas' },
  { id: 'blackboard', name: 'Blackboard', format: 'imscc', steps: 'put-this-in-blackboard' },
  { id: 'none', name: 'Another, or none', format: 'csv' },
];

/** A file for a system, under what it is called there. */
interface OwnFile extends FormatName {
  label: string;
}

/** The files for a system: its pack, and its questions where there are some that are better taken by themselves. */
export function filesFor({ name, steps, format, questions }: CourseSystem, count: number): OwnFile[] {
  const file = (id: FormatId, label: string) => ({ ...formatOf(id), label });
  if (!steps) return [file(format, 'List of links')];
  if (!questions || count === 0) return [file(format, `Pack for ${name}`)];
  return [file(format, `Pages for ${name}`), file(questions, `Questions for ${name}`)];
}

const formatOf = (id: FormatId): FormatName => formatNames.find((one) => one.id === id) ?? formatNames[0];
