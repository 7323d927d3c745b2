import type { Pack } from '../pack.ts';
import { lines, tag, text, xmlFile } from '../../../lib/xml.ts';

/** A file of the cartridge, with what kind of thing it is for the program that opens it. */
export interface Resource {
  id: string;
  type: string;
  file: string;
  content: string;
}

interface Shelf {
  title: string;
  items: { title: string; resource: string }[];
}

/**
 * The cartridge’s table of contents. The namespace comes first and without a prefix, as Moodle looks for it in the first
 * 1,024 bytes; the root item has no title, as the profile wants it, and every other one has.
 */
export function cartridgeManifest(
  pack: Pack,
  shelves: readonly Shelf[],
  resources: readonly Resource[],
): string {
  const items = shelves.map(({ title, items }, at) =>
    tag(
      'item',
      { identifier: `S_${at + 1}` },
      lines(
        tag('title', {}, text(title)),
        ...items.map((item, index) =>
          tag(
            'item',
            { identifier: `I_${at + 1}_${index + 1}`, identifierref: item.resource },
            tag('title', {}, text(item.title)),
          ),
        ),
      ),
    ),
  );
  const root = tag('item', { identifier: 'root' }, lines(...items));
  const organization = tag('organization', { identifier: 'O_1', structure: 'rooted-hierarchy' }, root);
  return xmlFile(
    tag(
      'manifest',
      {
        xmlns: profile('imscp_v1p1'),
        identifier: `pack_${pack.id}`,
        'xmlns:lom': lom('resource'),
        'xmlns:lomimscc': lom('manifest'),
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': schemas,
      },
      lines(
        metadata(pack),
        tag('organizations', {}, organization),
        tag('resources', {}, lines(...resources.map(resource))),
      ),
    ),
  );
}

function resource({ id, type, file }: Resource): string {
  // Only files of the web have an address of their own; the others are known by the file they name.
  const href = type === 'webcontent' ? file : undefined;
  return tag('resource', { identifier: id, type, href }, tag('file', { href: file }));
}

function metadata({ title, summary, licence, language }: Pack): string {
  const words = (written: string) => tag('lomimscc:string', { language }, text(written));
  return tag(
    'metadata',
    {},
    tag('schema', {}, 'IMS Common Cartridge'),
    tag('schemaversion', {}, '1.1.0'),
    tag(
      'lomimscc:lom',
      {},
      tag(
        'lomimscc:general',
        {},
        tag('lomimscc:title', {}, words(title)),
        tag('lomimscc:language', {}, language),
        tag('lomimscc:description', {}, words(summary)),
      ),
      tag(
        'lomimscc:rights',
        {},
        tag('lomimscc:copyrightAndOtherRestrictions', {}, tag('lomimscc:value', {}, 'yes')),
        tag('lomimscc:description', {}, words(licence)),
      ),
    ),
  );
}

const profile = (name: string) => `http://www.imsglobal.org/xsd/imsccv1p1/${name}`;
const lom = (name: string) => `http://ltsc.ieee.org/xsd/imsccv1p1/LOM/${name}`;
const files = 'http://www.imsglobal.org/profile/cc/ccv1p1';
const schemas = [
  `${profile('imscp_v1p1')} ${files}/ccv1p1_imscp_v1p2_v1p0.xsd`,
  `${lom('resource')} ${files}/LOM/ccv1p1_lomresource_v1p0.xsd`,
  `${lom('manifest')} ${files}/LOM/ccv1p1_lommanifest_v1p0.xsd`,
].join(' ');
