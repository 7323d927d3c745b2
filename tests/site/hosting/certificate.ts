import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOpenssl, noOpenssl } from '../../../tools/openssl.mjs';

/** What a host shows that it is who it says: the paths of both halves. */
export interface Certificate {
  file: string;
  key: string;
  remove(): void;
}

/** Made anew for each run, because a key that is kept is no secret; nobody trusts it but who is told to. */
export function makeCertificate(host: string): Certificate {
  const openssl = findOpenssl();
  if (!openssl) throw new Error(noOpenssl);
  const place = mkdtempSync(join(tmpdir(), 'certificate-'));
  const file = join(place, 'certificate.pem');
  const key = join(place, 'key.pem');
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const name = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  execFileSync(openssl, ['req', ...kind, ...name, '-out', file, '-keyout', key], { stdio: 'pipe' });
  return { file, key, remove: () => rmSync(place, { recursive: true }) };
}
