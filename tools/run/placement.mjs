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
    BASE_PATH: `/${BASE_PATH}/`.replace(/\/+/g, '/'),
    SITE_URL: SITE_URL ? host(SITE_URL) : undefined,
  };
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
