import { encode } from 'uqr';

/** A QR code to draw as one stroked path, its lines one module thick, in a square of `size` modules. */
export interface QrCode {
  size: number;
  path: string;
}

/**
 * The QR code of a text, usually an address. Each run of dark modules is one line, and each begins where the one before
 * it ended, which takes a third of the bytes that a square for every module would.
 */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  let path = 'M0 .5';
  let [x, y] = [0, 0];
  data.forEach((modules, row) => {
    for (const { start, length } of darkRuns(modules)) {
      path += `m${start - x} ${row - y}h${length}`;
      [x, y] = [start + length, row];
    }
  });
  return { size, path };
}

function darkRuns(modules: readonly boolean[]): { start: number; length: number }[] {
  const starts = modules.flatMap((dark, index) => (dark && !modules[index - 1] ? [index] : []));
  return starts.map((start) => {
    const light = modules.indexOf(false, start);
    return { start, length: (light < 0 ? modules.length : light) - start };
  });
}
