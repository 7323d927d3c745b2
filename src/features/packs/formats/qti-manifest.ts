import type { Pack } from '../pack.ts';
import { lines, tag, xmlFile } from '../../../lib/xml.ts';

interface QtiResource {
  id: string;
  type: string;
  file: string;
  /** Ids of the resources that it uses. */
  uses?: readonly string[];
}

/**
 * The table of contents of a package of questions.
 * @see https://www.imsglobal.org/content/packaging/cpv1p1p4/imscp_bindv1p1p4.html
 */
export function qtiManifest(
  { id }: Pack,
  schema: { name: string; version: string } | undefined,
  resources: readonly QtiResource[],
): string {
  const metadata = schema
    ? tag('metadata', {}, tag('schema', {}, schema.name), tag('schemaversion', {}, schema.version))
    : '';
  return xmlFile(
    tag(
      'manifest',
      { xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1', identifier: `pack_${id}` },
      lines(metadata, tag('organizations'), tag('resources', {}, lines(...resources.map(resource)))),
    ),
  );
}

function resource({ id, type, file, uses = [] }: QtiResource): string {
  return tag(
    'resource',
    { identifier: id, type, href: file },
    tag('file', { href: file }),
    ...uses.map((identifierref) => tag('dependency', { identifierref })),
  );
}
