import { cartridgeManifest, type Resource } from './cartridge-manifest.ts';
import { cartridgeQuiz } from './cartridge-quiz.ts';
import { html } from './html.ts';
import type { Pack, PackDiscussion, PackItem, PackPage } from '../pack.ts';
import { tag, text, xmlFile } from '../../../lib/xml.ts';
import { zip } from '../../../lib/zip.ts';

/**
 * A Common Cartridge 1.1, the newest that Moodle takes. Each page comes with a link to its original, since Canvas shows
 * pages of a cartridge as files.
 * @see https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1-Implementation.html
 */
export function commonCartridge(pack: Pack): Uint8Array<ArrayBuffer> {
  const resources = new Map<string, Resource>();
  const sections = pack.sections.map(({ title, items }) => ({
    title,
    items: items.flatMap(withOriginal).map((item) => {
      const resource = resourceOf(item, pack.language);
      resources.set(resource.id, resource);
      return { title: item.title, resource: resource.id };
    }),
  }));
  const manifest = cartridgeManifest(pack, sections, [...resources.values()]);
  return zip(
    new Map([
      ['imsmanifest.xml', manifest],
      ...[...resources.values()].map(({ file, content }): [string, string] => [file, content]),
    ]),
  );
}

function withOriginal(item: PackItem): PackItem[] {
  if (item.kind !== 'page') return [item];
  const { id, title, url } = item;
  return [item, { kind: 'link', id: `${id}-original`, title: `${title} (on the web)`, url }];
}

function resourceOf(item: PackItem, language: string): Resource {
  const { kind, id, title } = item;
  const known = { id: `${kind}_${id}` };
  switch (item.kind) {
    case 'page':
      return { ...known, type: 'webcontent', file: `pages/${id}.html`, content: page(item, language) };
    case 'link':
      return { ...known, type: 'imswl_xmlv1p1', file: `links/${id}.xml`, content: link(title, item.url) };
    case 'discussion':
      return { ...known, type: 'imsdt_xmlv1p1', file: `discussions/${id}.xml`, content: topic(item) };
    case 'quiz':
      return {
        ...known,
        type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
        file: `quizzes/${id}.xml`,
        content: cartridgeQuiz(item),
      };
  }
}

function page({ title, url, body }: PackPage, language: string): string {
  const source = html([{ kind: 'text', runs: ['From ', { text: url, url }] }]);
  return `<!doctype html>\n${tag(
    'html',
    { lang: language },
    tag('head', {}, '<meta charset="utf-8"/>', tag('title', {}, text(title))),
    tag('body', {}, `\n${html(body)}\n${source}\n`),
  )}\n`;
}

function link(title: string, url: string): string {
  return inNamespace(
    'webLink',
    'imswl_v1p1',
    tag('title', {}, text(title)),
    tag('url', { href: webAddress(url) }),
  );
}

function topic({ title, body }: PackDiscussion): string {
  const words = tag('text', { texttype: 'text/html' }, text(html(body)));
  return inNamespace('topic', 'imsdt_v1p1', tag('title', {}, text(title)), words);
}

function inNamespace(root: string, name: string, ...content: string[]): string {
  const namespace = `http://www.imsglobal.org/xsd/imsccv1p1/${name}`;
  return xmlFile(
    tag(
      root,
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_${name}.xsd`,
      },
      ...content,
    ),
  );
}

/** An address as course systems take it: whole, of the web, and percent-encoded. */
function webAddress(url: string): string {
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Error(`“${url}” is not an address of the web.`);
  return href;
}
