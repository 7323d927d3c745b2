import { stringify } from 'yaml';
import { addresses } from '../../book/addresses.ts';
import type { Site } from '../../book/schema/site.ts';
import { accessBrowsers, accessDays, listed, pageCount } from './access.ts';
import type { AccessRecord } from './access-record-schema.ts';
import { criteria, notApplicable } from './criteria.ts';

/** The path below /data/ of the accessibility conformance report. */
export const conformancePath = 'accessibility-conformance.yaml';

/**
 * An accessibility conformance report in the OpenACR format, from the record that the accessibility statement is made from.
 * A criterion is supported where tests bear on it and found nothing; where none does, it was not evaluated. None without a record.
 * @see https://github.com/GSA/openacr
 */
export function conformanceReport(
  record: AccessRecord,
  site: Site,
  place: (path: string) => string,
): string | undefined {
  const days = accessDays(record);
  if (!days) return undefined;
  return stringify({
    title: `${site.title} Accessibility Conformance Report`,
    product: {
      name: site.title,
      version: `Edition of ${site.edition}`,
      description: `The website at ${place(addresses.home)}. Its files to take away (PDF, EPUB, Word, PowerPoint) are not part of this report.`,
    },
    // The format asks for an address by e-mail, which the site may not have: the page under feedback says how to write.
    author: { name: site.authors.map(nameOf).join(', '), email: '', website: place(addresses.home) },
    report_date: days.last,
    version: 1,
    notes:
      'A report by those who made the site, on their own tests; nobody else has checked it. A criterion is “supports” where recorded tests bear on it and found no defect: they are named, and do not decide the whole of it. Where no recorded test bears on a criterion it is “not-evaluated” at every level, although the catalogue keeps that word for level AAA: the others would claim what nobody has looked at.',
    evaluation_methods_used: methods(record),
    license: licenceId(site.licence.name),
    feedback: place(addresses.about),
    catalog: '2.5-edition-wcag-2.2-en',
    chapters: Object.fromEntries(
      Object.entries(criteria).map(([chapter, ids]) => [
        chapter,
        {
          criteria: ids.map((num) => ({
            num,
            components: [{ name: 'web', adherence: adherence(num, record) }],
          })),
        },
      ]),
    ),
  });
}

type Level = 'supports' | 'partially-supports' | 'not-applicable' | 'not-evaluated';

function adherence(num: string, { scan, parts }: AccessRecord): { level: Level; notes: string } {
  const checks = parts.flatMap(({ checks }) => checks.filter(({ criteria }) => criteria.includes(num)));
  const findings = (scan?.findings ?? []).filter(({ criteria }) => criteria.includes(num));
  const failed = checks.filter(({ passed }) => !passed);
  if (findings.length + failed.length > 0)
    return {
      level: 'partially-supports',
      notes: [
        ...findings.map(({ asks, pages }) => `Fails on ${pageCount(pages)}: ${asks}.`),
        ...failed.map(({ says }) => `Does not hold: ${says}.`),
      ].join(' '),
    };
  if (checks.length > 0)
    return { level: 'supports', notes: `Tested: ${checks.map(({ says }) => says).join('; ')}.` };
  const reason = notApplicable[num];
  if (reason) return { level: 'not-applicable', notes: reason };
  return { level: 'not-evaluated', notes: 'No recorded test bears on this criterion.' };
}

function methods(record: AccessRecord): string {
  const { scan, parts, untested } = record;
  return [
    ...(scan
      ? [
          `${scan.engine.name} ${scan.engine.version} looked at every page, ${scan.pages} in all, with ${scan.rules} rules (${listed(scan.tags)}).`,
        ]
      : []),
    `Tests by machine imitated a reader in ${listed(accessBrowsers(record))}: ${listed(parts.map(({ title }) => title))}.`,
    ...untested.map(({ what, why }) => (why ? `${what}: ${why}.` : `${what}.`)),
  ].join(' ');
}

/** A licence as SPDX names it: “CC-BY-4.0” of “CC BY 4.0”. */
const licenceId = (name: string) => name.replaceAll(' ', '-');

const nameOf = ({ literal, given, family }: Site['authors'][number]) =>
  literal ?? [given, family].filter(Boolean).join(' ');
