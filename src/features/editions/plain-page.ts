import { escaped } from '../../lib/markup.ts';
import { hashOf } from '../../lib/hash.ts';

/** A page that needs no other file: it is beside files to take away, and opens from disk. */
export const plainPage = (language: string, title: string, style: string, main: string): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
