import { type FormatId, formatNames } from './format-names.ts';

/** A course system, and the file that is taken into it first. */
export interface CourseSystem {
  id: string;
  name: string;
  format: FormatId;
  /** The part of the packs’ page that says how, by its heading’s anchor. */
  steps?: string;
}

/** The systems that a lecturer may choose among; the last is for those who use none of them. */
export const systems: readonly CourseSystem[] = [
  { id: 'moodle', name: 'Moodle', format: 'imscc', steps: 'put-this-in-moodle' },
  { id: 'canvas', name: 'Canvas', format: 'imscc', steps: 'put-this-in-canvas' },
  { id: 'blackboard', name: 'Blackboard', format: 'imscc', steps: 'put-this-in-blackboard' },
  { id: 'none', name: 'Another, or none', format: 'csv' },
];

/** The format of a system’s file. */
export const formatFor = ({ format }: CourseSystem) =>
  formatNames.find(({ id }) => id === format) ?? formatNames[0];
