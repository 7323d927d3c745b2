/** The part that a fragment names: `oil`, of `#oil`. Anybody may write one by hand, so what cannot be decoded is left as it is. */
export function anchorIn(hash: string): string {
  const part = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
