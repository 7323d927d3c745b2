import { Trouble } from './say.mjs';

/**
 * @typedef {object} Placement where on the web a site is built for, as environment variables of its build
 * @property {string} BASE_PATH with a slash at both ends
 * @property {string | undefined} SITE_URL scheme and host; undefined for this machine
 * @property {string} [CONTENT_DIR] another book’s folder
 */

/**
 * Where the person wants the site, in the spelling that the build expects.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Placement}
 */
export function placement({ BASE_PATH = '/', SITE_URL } = process.env) {
  return {
    BASE_PATH: base(BASE_PATH),
    SITE_URL: SITE_URL ? host(SITE_URL) : undefined,
  };
}

/**
 * What is said after a build that nobody else can be shown: its addresses are those of this machine.
 *
 * @param {Placement} placement
 * @returns {string | undefined} nothing, where the addresses are those of a host
 */
export function warningOf({ SITE_URL, BASE_PATH }) {
  if (SITE_URL && !/^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/.test(SITE_URL))
    return undefined;
  return (
    `This copy is for this machine only: its citations and files give addresses at ${SITE_URL ?? 'http://127.0.0.1:4321'}, and its ` +
    `printouts, handouts and slides leave theirs and the QR codes out.\n` +
    `Before you publish, build it with its own address: SITE_URL=https://example.org${BASE_PATH === '/' ? '' : ` BASE_PATH=${BASE_PATH}`} npm run build (docs/hosting.md).`
  );
}

/**
 * The port to serve on.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function portFrom({ PORT = '4321' } = process.env) {
  const port = Number(PORT);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Trouble(`PORT is “${PORT}”, but a port is a number below 65536, such as 4322.`);
}

/**
 * Letters with accents and blanks are written in addresses in one of two ways, and servers, Astro and browsers do not
 * choose the same: a path of plain signs is the same everywhere.
 *
 * @param {string} text
 */
function base(text) {
  const path = `/${text}/`.replace(/\/+/g, '/');
  const parts = path.split('/').slice(1, -1);
  if (parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part))) return path;
  const plain = parts
    .map((part) =>
      part
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\w.~-]+/g, '-'),
    )
    .filter((part) => !/^[.-]*$/.test(part))
    .join('/');
  const such = plain ? `: set BASE_PATH=/${plain}/.` : ', such as /course/book/.';
  throw new Trouble(
    `BASE_PATH is “${text}”, but it must be a path of plain letters, figures, hyphens, full stops and underscores${such}`,
  );
}

/**
 * A path of a content folder that Astro's loaders can take: they write it into addresses and patterns.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function assertContent({ CONTENT_DIR = 'content' } = process.env) {
  if (!/[%?#*[\]{}\0]/.test(CONTENT_DIR)) return;
  throw new Trouble(
    `CONTENT_DIR is “${CONTENT_DIR}”, but its path must be without %, ?, #, *, and brackets: rename the folder.`,
  );
}

/** @param {string} text */
function host(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Trouble(`SITE_URL is “${text}”, but it must be a whole address, such as https://example.org.`);
  if (url.pathname !== '/')
    throw new Trouble(
      `SITE_URL is “${text}”, but it names only the host: set SITE_URL=${url.origin} and BASE_PATH=${url.pathname}.`,
    );
  return url.origin;
}
