import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordEdition } from '../../../src/features/changes/record/new-edition.ts';

/** A copy of the miniature book that has recorded its edition of 1 March 2026, to be changed afterwards. */
export class RecordedBook {
  readonly folder = mkdtempSync(join(tmpdir(), 'book-'));

  constructor() {
    cpSync(join(import.meta.dirname, '../../fixtures/allotments'), this.folder, { recursive: true });
    recordEdition(this.folder, join(this.folder, 'no-built-site'));
  }

  /** Puts words in the place of others, which must be there. */
  edit(file: string, from: string, to: string): this {
    const path = join(this.folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
    return this.write(file, text.replaceAll(from, to));
  }

  write(file: string, text: string): this {
    writeFileSync(join(this.folder, file), text);
    return this;
  }

  /** Moves the day of the edition on. */
  from(day: string): this {
    return this.edit('site.yaml', "edition: '2026-03-01'", `edition: '${day}'`);
  }

  done(): void {
    rmSync(this.folder, { recursive: true });
  }
}
