import { isRecord, parsed } from '../../lib/json.ts';

/** Which questions somebody has tried, and got right at least once, by the questions’ ids. */
export interface Progress {
  version: 1;
  answers: ReadonlyMap<string, 'right' | 'tried'>;
}

export const noProgress: Progress = { version: 1, answers: new Map() };

/**
 * Reads progress from the text that it was kept as; none where there is none or it makes no sense, since little is lost.
 * What a later version of the site wrote is not read, and must not be written over.
 */
export function readProgress(text: string | null): Progress | 'newer' {
  const found = parsed(text ?? '');
  if (!isRecord(found)) return noProgress;
  const { version, answers } = found;
  if (typeof version === 'number' && version > 1) return 'newer';
  if (version !== 1 || !isRecord(answers)) return noProgress;
  const known = Object.entries(answers).filter(([, value]) => value === 'right' || value === 'tried');
  return { version: 1, answers: new Map(known as [string, 'right' | 'tried'][]) };
}

/** The text that progress is kept as. */
export const writeProgress = ({ version, answers }: Progress): string =>
  JSON.stringify({ version, answers: Object.fromEntries(answers) });

/** With one more attempt: what was right once stays right. */
export function attempted(progress: Progress, id: string, isRight: boolean): Progress {
  const outcome = isRight || progress.answers.get(id) === 'right' ? 'right' : 'tried';
  return { ...progress, answers: new Map([...progress.answers, [id, outcome]]) };
}

/** Without what was tried of these questions. */
export function forgotten(progress: Progress, ids: readonly string[]): Progress {
  return { ...progress, answers: new Map([...progress.answers].filter(([id]) => !ids.includes(id))) };
}

/** Reads written answers from the text that they were kept as; what is none is left out. */
export function readWritten(text: string): Record<string, string> {
  const found = parsed(text);
  return Object.fromEntries(
    Object.entries(isRecord(found) ? found : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** Without what was written to these questions. */
export const unwritten = (written: Readonly<Record<string, string>>, ids: readonly string[]) =>
  Object.fromEntries(Object.entries(written).filter(([id]) => !ids.includes(id)));

/** “7 of 9 right”, with how many were answered where that is more. */
export function progressWords({ answers }: Progress, ids: readonly string[]): string {
  const right = ids.filter((id) => answers.get(id) === 'right').length;
  const tried = ids.filter((id) => answers.get(id) === 'tried').length;
  return `${right} of ${ids.length} right${tried > 0 ? `, ${right + tried} answered` : ''}`;
}
