/** The arrows go from the field through the results and back. */
export function stepThrough(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const down = event.key === 'ArrowDown';
  if ((!down && event.key !== 'ArrowUp') || event.altKey || event.ctrlKey || event.metaKey) return;
  const at = stops.findIndex((stop) => stop === event.target);
  const next = stops[at + (down ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
