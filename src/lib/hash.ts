import { createHash } from 'node:crypto';

/** How a policy names the one inline script or style that it lets through: by its checksum. */
export const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
