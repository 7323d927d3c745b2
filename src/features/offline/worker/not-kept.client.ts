/** A file or frame that is never kept: what it is, and where its content is among the pages that are. */
interface NotKept {
  what: string;
  /** What to do instead, around the link. */
  instead: [before: string, link: string, after: string];
  /** Below the base path. */
  page: string;
}

/**
 * What is shown without a network in the place of a file for other programs, or of a frame for other sites; nothing for
 * other addresses. A page of its own, since it may be in a frame or be all that a program gets.
 * @param address below the base path, as `data/cite/read/water.ris`
 * @param home the base path
 */
export function notKept(address: string, home: string): Response | undefined {
  const found = describe(address);
  if (!found) return undefined;
  const [before, link, after] = found.instead;
  const page = new URL(found.page, home).href;
  const html = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>You’re offline, and this isn’t saved</title>
<base target="_top">
</head>
<body>
<main>
<h1>You’re offline, and this isn’t saved</h1>
<p>${found.what} It needs a connection: try again once you’re online.</p>
<p>${before}<a href="${escaped(page)}">${link}</a>${after}</p>
</main>
</body>
</html>
`;
  return new Response(html, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'retry-after': '60',
    },
  });
}

function describe(address: string): NotKept | undefined {
  const [room = '', kind = '', ...rest] = address.split('/');
  if (room === 'download')
    return {
      what: 'This is a download: the whole site as a book, a PDF or a file.',
      instead: ['Until then you can read the same text in ', 'the sections saved on this device', '.'],
      page: 'read/',
    };
  if (room === 'embed') {
    const homes: Partial<Record<string, string>> = { quote: 'quotes/', table: 'tables/' };
    const folder = homes[kind];
    return {
      what: 'This is a piece of the site, made to be shown in other sites’ pages.',
      instead: ['Until then you can find it on ', 'its own page', ', if that is saved on this device.'],
      page: folder ? `${folder}${rest[0] ?? ''}/` : 'read/',
    };
  }
  if (room !== 'data') return undefined;
  if (kind === 'cite') {
    const page = rest.join('/').replace(/\.(json|csl\.json|ris|bib|biblatex\.bib)$/, '');
    return {
      what: 'This is a citation file, for reference managers.',
      instead: [
        'Until then the citation panel of ',
        'the page that it cites',
        ' makes the same citation offline.',
      ],
      page: page === 'index' ? '' : page === 'paper' ? 'references/' : `${page}/`,
    };
  }
  const [, session, ending] = /^(.+)-(?:slides|handout|questions)\.(pptx|docx)$/.exec(rest[0] ?? '') ?? [];
  if (kind === 'packs' && session)
    return {
      what: `This is a ${ending === 'pptx' ? 'PowerPoint file' : 'Word document'}, to be changed.`,
      instead: ['Until then you can read and print the same on ', 'the session’s page', '.'],
      page: `teach/${session}/`,
    };
  if (kind === 'packs')
    return {
      what: 'This is a course pack, for course systems.',
      instead: ['Until then you can make the same file on ', 'the page of packs', ', which works offline.'],
      page: 'teach/packs/',
    };
  return {
    what: 'This is a file of the site’s data, for other programs.',
    instead: ['Until then you can find what is in it in ', 'the pages saved on this device', '.'],
    page: 'offline/',
  };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
