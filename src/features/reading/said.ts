/** What `<Say>` leaves in a slide’s HTML, to distinguish what is shown from what is said. */
export const saidClass = 'said';

/** A slide’s HTML parted where what is said begins; `<Say>` is last in its slide. */
export function splitSaid(html: string): { shown: string; said: string } {
  const at = html.indexOf(`<div class="${saidClass}"`);
  return at < 0 ? { shown: html, said: '' } : { shown: html.slice(0, at), said: html.slice(at) };
}
