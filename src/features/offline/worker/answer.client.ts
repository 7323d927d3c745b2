import { offlineFiles } from '../messages.ts';
import { notKept } from './not-kept.client.ts';
import { type Asked, edition, home } from './scope.client.ts';
import { addressOf, isWhole, keep, kept, keptList } from './store.client.ts';
import { editionOf, host, remember } from './tabs.client.ts';

/** Answers what a page asks for with what its own edition has of it; with what the host has, of all else. */
export async function answer({ request, clientId, resultingClientId }: Asked): Promise<Response> {
  const id = await editionOf(clientId);
  // A worker of the page is made of what the page is made of.
  if (resultingClientId) await remember(resultingClientId, id);
  const address = addressOf(request.url);
  const found = id !== host && address !== undefined ? await kept(id, address) : undefined;
  return found ?? fetch(request);
}

/** How long a host may take, in milliseconds, where the page is kept: then it is opened. */
const patience = 3000;

/**
 * Opens a page: from the edition, when that is whole; until then from the host, as long as it answers in time and is well.
 */
export async function open(asked: Asked): Promise<Response> {
  const { request, resultingClientId: client } = asked;
  const address = addressOf(request.url) ?? '';
  const page = await kept(edition.id, address);
  if (page && (await isWhole(edition.id))) return opened(client, page);
  try {
    const coming = fetch(request);
    const response = await (page ? Promise.race([coming, late()]) : coming);
    if (page && response.status >= 500) return await opened(client, page);
    if (response.ok) asked.waitUntil(identify(address, response.clone(), client).catch(() => undefined));
    else await remember(client, host);
    return response;
  } catch {
    return page ? opened(client, page) : instead(asked, address);
  }
}

const late = () =>
  new Promise<never>((_, fail) => setTimeout(() => fail(new Error('The host takes too long.')), patience));

async function opened(client: string, page: Response): Promise<Response> {
  await remember(client, edition.id);
  return page;
}

/** Whether a page that the host sent is this edition's: then it is kept. Another edition's gets nothing from here. */
async function identify(address: string, response: Response, client: string): Promise<void> {
  const file = (await keptList(edition.id))?.files.find(([known]) => known === address);
  const copy = response.clone();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  const isOurs = file?.[2] === btoa(String.fromCharCode(...digest));
  await remember(client, isOurs ? edition.id : host);
  if (isOurs && !copy.redirected) await keep(edition.id, address, copy);
}

/** Without a network: the page that is meant, if only the slash is missing; or else one that says how things are. */
async function instead({ request, resultingClientId: client }: Asked, address: string): Promise<Response> {
  if (await kept(edition.id, `${address}/`)) {
    const { search } = new URL(request.url);
    return Response.redirect(`${home}${address}/${search}`, 302);
  }
  const file = notKept(address, home);
  if (file) return file;
  const page = await kept(edition.id, offlineFiles.page);
  if (!page) return Response.error();
  await remember(client, edition.id);
  return new Response(page.body, { status: 503, headers: page.headers });
}
