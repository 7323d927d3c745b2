import { offlineFiles } from '../../features/offline/index.ts';
import { type Inline, framedBy, policy } from '../../site/policy.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Features of browsers that no page here uses, nor anything that a page might show. */
const unused = [
  ...['accelerometer', 'autoplay', 'bluetooth', 'browsing-topics', 'camera', 'display-capture'],
  ...['encrypted-media', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking'],
];

/** With every answer: a file is what it says it is, others learn nothing of a visit, and share no window with a page. */
export const always: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Over TLS alone, and only where the site has a host to itself: it binds all that is there. */
export const strictTransport: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Headers that only the pages of a folder have. */
export interface FolderHeaders {
  below: string;
  headers: Headers;
}

/**
 * Headers that only pages have, by the folder that they are in; the first match applies.
 * @param inline the checksums of what is in pages that are no frames
 */
export function pagesWith(inline: Inline): readonly FolderHeaders[] {
  return [
    {
      below: '/embed/',
      headers: { 'Content-Security-Policy': `${policy()}; ${framedBy.anybody}` },
    },
    // A one-file edition carries its script and styles, and a policy that knows them by their checksums.
    ...['/download/', '/editions/'].map((below) => ({
      below,
      headers: { 'Content-Security-Policy': framedBy.nobody },
    })),
    {
      below: '/',
      headers: {
        'Content-Security-Policy': `${policy(inline)}; ${framedBy.nobody}`,
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    },
  ];
}

/** Files are requested again each time, and sent again only if they have changed… */
export const askedAgain = 'no-cache';

/** …but for those named after their checksum, which never change. */
export const keptForever = { below: '/assets/', value: 'public, max-age=31536000, immutable' } as const;

/** By these a reader’s browser learns of a new edition: not even a host with a memory of its own may keep them. */
export const fresh = [`/${offlineFiles.worker}`, `/${offlineFiles.list}`] as const;

/** Types of files that hosts may not know. */
export const types: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  imscc: 'application/zip',
  jsonld: 'application/ld+json',
  qdc: 'application/xml',
  qdpx: 'application/zip',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
};

/** An address as a pattern of nginx’s and Apache’s. */
export const pattern = (address: string) => address.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&');
