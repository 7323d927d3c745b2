/**
 * Calls a listener whenever what is kept in the browser may have changed without this page: in another tab, or while
 * the page was put away and another one was read.
 */
export function onKeptElsewhere(key: string, changed: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) changed();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed();
  });
}
