/** How long a reader waits, in milliseconds, before what doesn't come counts as failed. */
const patience = 8000;

/** The same promise, rejected when it isn't kept in time. */
export const inTime = <T>(coming: Promise<T>): Promise<T> =>
  Promise.race([
    coming,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error('No reply came in time.')), patience)),
  ]);

/**
 * What a host answers, whole. @throws when that is no success, doesn't come, or stops coming half way
 * @param ask what fetches it
 */
export async function fetchedBlob(address: string, ask = fetch): Promise<Blob> {
  const stop = new AbortController();
  try {
    const answer = await inTime(ask(address, { signal: stop.signal }));
    if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
    const body = (answer.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
    const parts: BlobPart[] = [];
    // What is long may take its time, as long as more of it comes.
    for (;;) {
      const { value } = await inTime(body.read());
      if (!value) return new Blob(parts);
      parts.push(value);
    }
  } catch (fault) {
    stop.abort();
    throw fault;
  }
}

/** The JSON that a host answers. @throws as `fetchedBlob`, and when it is no JSON */
export const fetchedJson = async <T>(address: string): Promise<T> =>
  JSON.parse(await (await fetchedBlob(address)).text()) as T;

let notice: HTMLElement | undefined;

/** Says something at the edge of the page until the reader closes it; without words it takes back what it said. */
export function tell(words?: string): void {
  notice?.remove();
  notice = undefined;
  if (!words) return;
  const from = document.activeElement as HTMLElement | null;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = 'Close';
  close.onclick = () => {
    tell();
    from?.focus();
  };
  notice = document.createElement('div');
  notice.className = 'notice interface unprinted';
  notice.setAttribute('role', 'alert');
  notice.append(words, close);
  // Whatever is outside a dialog, or what fills the screen, is neither seen nor heard nor pressed.
  const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.fullscreenElement;
  (top ?? document.body).append(notice);
}
