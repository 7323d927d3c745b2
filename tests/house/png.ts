/** Width and height as a PNG's header tells them. */
export function pngSize(png: Uint8Array): { width: number; height: number } {
  const view = Buffer.from(png);
  if (view.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG.');
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}
