// Plain JavaScript without dependencies, because the runner needs it before anything is installed.
import { existsSync } from 'node:fs';
import { findJava } from './nu.mjs';

/** Where Debian puts epubcheck, which is Java's. */
const jar = '/usr/share/java/epubcheck.jar';

/**
 * The file of Debian's epubcheck, or undefined where it, or the Java that it runs on, is missing.
 *
 * @returns {string | undefined}
 */
export function findEpubcheck() {
  return existsSync(jar) && findJava() ? jar : undefined;
}

/** Why its test is skipped. */
export const noEpubcheck = 'Debian’s epubcheck is missing: sudo apt-get install epubcheck';
