import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser, findTestBrowser, headlessShell } from '../../tools/find-browser.mjs';

const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

describe('the browser', () => {
  test('that CHROME_PATH names comes first', () => {
    const env = { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' };
    expect(findBrowser(env, 'linux', () => true)).toBe('/my/chrome');
  });

  test('that CHROME_PATH names must be there', () => {
    expect(() => findBrowser({ CHROME_PATH: '/my/chrome' }, 'linux', () => false)).toThrow(
      'CHROME_PATH is /my/chrome, where there is no program. Correct it or unset it.',
    );
  });

  test('is found on the path', () => {
    const env = { PATH: ['/bin', '/usr/bin'].join(delimiter) };
    const chromium = join('/usr/bin', 'chromium');
    expect(findBrowser(env, 'linux', only(chromium))).toBe(chromium);
  });

  test('is found among a Mac’s applications, a person’s own too', () => {
    const chrome = 'Google Chrome.app/Contents/MacOS/Google Chrome';
    const env = { HOME: '/Users/ada' };
    expect(findBrowser(env, 'darwin', only(`/Applications/${chrome}`))).toBe(`/Applications/${chrome}`);
    const own = `${join('/Users/ada', 'Applications')}/${chrome}`;
    expect(findBrowser(env, 'darwin', only(own))).toBe(own);
  });

  test('is found among Windows’ programs, where Edge always is', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser(env, 'win32', only(edge))).toBe(edge);
  });

  test('of the tests is the headless shell, where there is one and CHROME_PATH names no other', () => {
    const chromium = join('/usr/bin', 'chromium');
    const env = { PATH: '/usr/bin' };
    expect(findTestBrowser(env, 'linux', only(chromium, headlessShell))).toBe(headlessShell);
    expect(findTestBrowser(env, 'linux', only(chromium))).toBe(chromium);
    const chosen = { ...env, CHROME_PATH: '/my/chrome' };
    expect(findTestBrowser(chosen, 'linux', only('/my/chrome', headlessShell))).toBe('/my/chrome');
  });

  test('may be missing', () => {
    expect(findBrowser({ PATH: '/bin' }, 'linux', () => false)).toBeUndefined();
  });
});
