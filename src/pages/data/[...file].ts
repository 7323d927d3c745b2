import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../book/book.ts';
import { conformancePath, conformanceReport, readAccessRecord } from '../../features/about/index.ts';
import { exportBook } from '../../features/downloads/index.ts';
import { absolute, contentFolder, site } from '../../site/site.ts';
import { packageOf } from './_files.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const book = await getBook();
  const single = exportBook(book, absolute, site.licence.href).map(({ text, ...file }) => ({
    ...file,
    content: text,
  }));
  const report = conformanceReport(readAccessRecord(contentFolder), site, absolute);
  const reports = report
    ? [{ path: conformancePath, type: 'application/yaml; charset=utf-8', content: report }]
    : [];
  return [...single, ...packageOf(book), ...reports].map((file) => ({
    params: { file: file.path },
    props: { file },
  }));
};

/** The Book as data: one static file a path. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.file.content, { headers: { 'content-type': props.file.type } });
