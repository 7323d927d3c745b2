import { describe, expect, test } from 'vitest';
import { notKept } from '../../../src/features/offline/worker/not-kept.client.ts';

const home = 'https://example.org/course/';
const said = async (address: string) => {
  const answer = notKept(address, home);
  const html = (await answer?.text()) ?? '';
  return { answer, html, leadsTo: /<a href="([^"]*)"/.exec(html)?.[1] };
};

describe('without a network, what is never kept is answered with a page that helps', () => {
  test.each([
    ['data/cite/read/water.ris', 'citation file', 'read/water/'],
    ['data/cite/read/water.biblatex.bib', 'citation file', 'read/water/'],
    ['data/cite/quotes/no-weeds.csl.json', 'citation file', 'quotes/no-weeds/'],
    ['data/cite/index.bib', 'citation file', ''],
    ['data/cite/paper.ris', 'citation file', 'references/'],
    ['data/packs/sharing-a-tap.imscc', 'course pack', 'teach/packs/'],
    ['data/packs/sharing-a-tap-handout.docx', 'Word document', 'teach/sharing-a-tap/'],
    ['data/packs/sharing-a-tap-slides.pptx', 'PowerPoint file', 'teach/sharing-a-tap/'],
    ['data/all.zip', 'data', 'offline/'],
    ['download/joined-up.pdf', 'download', 'read/'],
    ['embed/quote/no-weeds/', 'other sites’ pages', 'quotes/no-weeds/'],
    ['embed/table/table-1/', 'other sites’ pages', 'tables/table-1/'],
    ['embed/diagram/slope/', 'other sites’ pages', 'read/'],
  ])('%s says that it is a %s, and leads to /%s', async (address, what, page) => {
    const { answer, html, leadsTo } = await said(address);
    expect(answer?.status).toBe(503);
    expect(answer?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('You’re offline');
    expect(html).toContain('once you’re online');
    expect(html).toContain(what);
    expect(leadsTo).toBe(home + page);
  });

  test('a page is left to the page that lists what is kept', () => {
    for (const address of ['', 'read/water/', 'quotes/no-weeds/', 'database/', 'teach/'])
      expect(notKept(address, home)).toBeUndefined();
  });

  test('an address cannot put anything into it but an address', async () => {
    const { html } = await said('embed/quote/"><script>alert(1)</script>/');
    expect(html).not.toContain('<script');
  });
});
