import type { LecturePart } from './lecture-parts.ts';
import type { PackPage, PackQuestion } from './pack.ts';

/** Everything that a pack can be put together from: what the builder fetches. */
export interface PackParts {
  site: string;
  summary: string;
  language: string;
  licence: string;
  about: PackPage;
  lectures: LecturePart[];
  readings: PackPage[];
  tables: PackPage[];
  quotes: { theme: string; page: PackPage }[];
  /** Themes that quotations are chosen by, by id. */
  themes: { id: string; name: string }[];
  questions: { section: string; question: PackQuestion }[];
  /** RIS records: the paper’s, and those of its references by their keys. */
  paper: string;
  records: Record<string, string>;
}
