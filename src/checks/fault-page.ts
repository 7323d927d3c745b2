import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from '../lib/fault.ts';
import { line, summary } from './report.ts';

/** The address of a page, shown though the content has faults. */
const despite = 'despite-faults';

/**
 * While the site is served for writing: in place of any page, what is wrong with the content, as the terminal says it.
 * A page made of such content fails somewhere in our source, which means nothing to an author.
 */
export function faultPage(faults: () => readonly Fault[], base: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    if (!isPage || faults().length === 0 || request.url?.includes(despite)) return next();
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(written(faults(), base));
  };
}

function written(faults: readonly Fault[], base: string): string {
  const items = faults.map((fault) => `<li>${inMarkup(line(fault))}</li>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Faults in the content</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" src="${inMarkup(base)}@vite/client"></script>
<style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 3rem auto; padding: 0 1rem }
li { margin-block: 1rem; overflow-wrap: anywhere }</style>
<h1>The content has ${inMarkup(summary(faults))}</h1>
<p>This page comes back when they are mended.
<a href="?${despite}">Show it despite them</a></p>
<ol>${items.join('\n')}</ol>
</html>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const inMarkup = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
