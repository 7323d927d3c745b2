/** A short name that is always the same for the same text, and another for nearly every other: two FNV-1a hashes in base 36. */
export function shortHash(text: string): string {
  const hash = (seed: number) => {
    let value = seed;
    for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return (value >>> 0).toString(36);
  };
  return `${hash(0x811c9dc5)}${hash(0x9747b28c)}`;
}
