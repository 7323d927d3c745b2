import type { ExportedFile } from './exporter.ts';

/** What is requested of a route of many files: one of them, or in a build several together. */
export type Asked = { file: ExportedFile } | { files: readonly ExportedFile[] };

/** A path of such a route, as Astro takes it. */
interface FilePath<Param extends string> {
  params: Record<Param, string>;
  props: Asked;
}

/** Files that a build was given together: each one’s path below the route’s folder, and its text. */
export type Together = [path: string, text: string][];

/** The folder below a route’s own in which such files are until they are taken apart. */
export const togetherFolder = '_together';

/**
 * The paths of a route that serves many small files. Rendering a path costs Astro more than such a file does, so a build
 * asks for some hundreds together, and `src/site/take-apart.ts` writes each where it belongs.
 * @param param what the route calls the rest of its path
 * @param folder of the route, where paths of files begin with it
 */
export function manyFiles<Param extends string>(
  param: Param,
  files: readonly ExportedFile[],
  { folder = '', isBuild = import.meta.env.PROD }: { folder?: string; isBuild?: boolean } = {},
): FilePath<Param>[] {
  const path = (value: string, props: Asked) => ({ params: { [param]: value }, props }) as FilePath<Param>;
  const pathOf = (file: ExportedFile) => file.path.slice(folder.length);
  if (!isBuild) return files.map((file) => path(pathOf(file), { file }));
  return Array.from({ length: Math.ceil(files.length / atOnce) }, (_, at) =>
    path(`${togetherFolder}/${at + 1}.json`, { files: files.slice(at * atOnce, (at + 1) * atOnce) }),
  );
}

/** What such a route answers. @param folder as `manyFiles` has it */
export function answer(asked: Asked, folder = ''): Response {
  if ('file' in asked) return new Response(asked.file.text, { headers: { 'content-type': asked.file.type } });
  const together: Together = asked.files.map(({ path, text }) => [path.slice(folder.length), text]);
  return Response.json(together);
}

/** Enough that Astro’s part of the time is small; the texts of so many fit into memory in a book of any size. */
const atOnce = 500;
