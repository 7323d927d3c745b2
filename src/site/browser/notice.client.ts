/** How long a reader waits, in milliseconds, before what doesn't come counts as failed. */
const patience = 8000;

/** The same promise, rejected when it isn't kept in time. */
export const inTime = <T>(coming: Promise<T>): Promise<T> =>
  Promise.race([
    coming,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error('No reply came in time.')), patience)),
  ]);

/** What a host answers. @throws when that is no success, or doesn't come */
export async function fetched(address: string): Promise<Response> {
  const stop = new AbortController();
  try {
    const answer = await inTime(fetch(address, { signal: stop.signal }));
    if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
    return answer;
  } catch (fault) {
    stop.abort();
    throw fault;
  }
}

/** The same, of a file of JSON. */
export const fetchedJson = async <T>(address: string): Promise<T> =>
  (await fetched(address)).json() as Promise<T>;

let notice: HTMLElement | undefined;

/** Says something at the edge of the page until the reader closes it; without words it takes back what it said. */
export function tell(words?: string): void {
  notice?.remove();
  notice = undefined;
  if (!words) return;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = 'Close';
  close.onclick = () => tell();
  notice = document.createElement('div');
  notice.className = 'notice interface unprinted';
  notice.setAttribute('role', 'alert');
  notice.append(words, close);
  document.body.append(notice);
}
