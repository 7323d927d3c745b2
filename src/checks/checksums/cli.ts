import { writeChecksums } from './write-checksums.ts';

/** `node src/checks/checksums/cli.ts <built site>`: lists them again, after files were added to a build. */
await writeChecksums(process.argv[2] ?? 'dist');
