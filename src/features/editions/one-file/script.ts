import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** What the file runs, as one script without imports: a file that is opened from disk may not load another. */
export async function script(): Promise<string> {
  const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
    return output[0].code.replaceAll('</script', '<\\/script');
  } finally {
    await bundle.close();
  }
}

const entry = fileURLToPath(new URL('one-file.client.ts', import.meta.url));
