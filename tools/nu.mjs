// Plain JavaScript without dependencies, because the runner needs it before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './run/process.mjs';

/** Where the Nu Html Checker is installed, by a lock file of its own: nothing but one test wants its 32 MB. */
export const nuFolder = 'tests/site/html/nu';

/**
 * The Nu Html Checker, a Java program: the path of each half. Undefined if one of them is missing.
 *
 * @returns {{ java: string, jar: string } | undefined}
 */
export function findNu() {
  const java = findJava();
  const jar = join(root, nuFolder, 'node_modules/vnu-jar/build/dist/vnu.jar');
  return java && existsSync(jar) ? { java, jar } : undefined;
}

/** The Java that JAVA_HOME names, else one on the PATH. */
export function findJava() {
  const { JAVA_HOME, PATH = '' } = process.env;
  const folders = [...(JAVA_HOME ? [join(JAVA_HOME, 'bin')] : []), ...PATH.split(delimiter).filter(Boolean)];
  const program = process.platform === 'win32' ? 'java.exe' : 'java';
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** Why its tests are skipped where something is missing. */
export const noNu = `the Nu Html Checker is missing: it wants Java 17 (on Debian: sudo apt-get install default-jre-headless), and then npm ci --ignore-scripts in ${nuFolder}`;
