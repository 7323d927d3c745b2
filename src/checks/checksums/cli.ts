import { writeChecksums } from './write-checksums.ts';

/** `node src/checks/checksums/cli.ts <built site>`: lists them anew, when files have come in after the build. */
await writeChecksums(process.argv[2] ?? 'dist');
