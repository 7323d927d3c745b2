import type { Edition, KeptFile, Progress, Stage } from '../messages.ts';
import { fetchFiles, listOfFiles, missing, reuse } from './fetch-files.client.ts';
import { keepOwn, stopKeepingOwn } from './keep-own.client.ts';
import { edition, isMetered, isShort, scope } from './scope.client.ts';
import {
  addressOf,
  drop,
  isWhole,
  keptAddresses,
  keptList,
  markWhole,
  readNote,
  writeNote,
} from './store.client.ts';
import { previous } from './tabs.client.ts';

let underway: { done: Promise<Stage>; stopper: AbortController } | undefined;
let last: Stage = 'idle';

/** Files of the page being read. What is not of this edition is left alone. */
export async function loadPage(urls: readonly string[]): Promise<void> {
  const wanted = new Set(urls.map(addressOf));
  const { files } = await listOfFiles();
  const here = await keptAddresses(edition.id);
  await fetchFiles(missing(files, here).filter(([address]) => wanted.has(address)));
}

/** Continues with what the reader once requested; otherwise keeps the little that needs no request. */
export async function goOn(): Promise<void> {
  if (await readNote('wanted')) return void (await loadAll({ asked: false }));
  if (underway || (await isWhole(edition.id)) || isMetered()) return;
  await keepOwn();
  await tellProgress();
}

/** Remembers that the reader wants the whole site, of this edition and of those that follow; or no longer. */
export async function setWanted(isWanted: boolean): Promise<void> {
  await writeNote('wanted', isWanted);
  await writeNote('asked', isWanted && isMetered());
}

/** Downloads all that is missing; on a metered connection only if the reader requested it. Reports its progress to every page. */
export async function loadAll({ asked }: { asked: boolean }): Promise<Stage> {
  underway ??= begin(asked);
  return underway.done;
}

/** Stops loading; what came before stays. */
export async function stop(): Promise<void> {
  underway?.stopper.abort();
  await underway?.done;
}

/** Tells every page how far this edition has come. */
export async function tellProgress(stage?: Stage): Promise<void> {
  const all = await keptList(edition.id);
  const here = await keptAddresses(edition.id);
  const files = all ? all.files.filter(([address]) => here.has(address)) : [];
  const isAll = await isWhole(edition.id);
  const stageNow = () => stage ?? (underway ? 'loading' : isAll ? 'whole' : last);
  const pages = files.map(([address]) => address).filter((address) => /^$|\/$/.test(address));
  const hasSearches = all?.files.slice(0, all.own).every(([address]) => here.has(address)) ?? false;
  await tell({ files: files.length, bytes: sum(files), pages, hasSearches }, stageNow);
}

function begin(asked: boolean) {
  const stopper = new AbortController();
  const done = load(asked, stopper.signal)
    .catch((error: unknown): Stage => {
      if (stopper.signal.aborted) return 'idle';
      return isShort(error) ? 'short' : 'interrupted';
    })
    .then(async (stage) => {
      underway = undefined;
      last = stage;
      // An update for which there is no room gives it back: the edition in use stays whole.
      if (stage === 'short' && (await previous())) await drop(edition.id);
      await tellProgress(stage);
      return stage;
    });
  return { done, stopper };
}

async function load(asked: boolean, signal: AbortSignal): Promise<Stage> {
  if (await isWhole(edition.id)) return 'whole';
  await stopKeepingOwn();
  const all = await listOfFiles();
  await reuse(all);
  const here = await keptAddresses(edition.id);
  const wanted = missing(all.files, here);
  if (wanted.length > 0 && isMetered() && !asked && !(await readNote('asked'))) return 'asking';
  let count = all.files.length - wanted.length;
  let bytes = sum(all.files) - sum(wanted);
  let told = 0;
  await tell({ files: count, bytes, ...onTheWay }, () => 'loading');
  const each = ([, size]: KeptFile) => {
    count += 1;
    bytes += size;
    if (Date.now() - told < 200) return;
    told = Date.now();
    void tell({ files: count, bytes, ...onTheWay }, () => (underway ? 'loading' : last));
  };
  await fetchFiles(wanted, { signal, each });
  await markWhole(edition.id);
  // What was allowed over a metered connection was this much, and not the editions to come.
  await writeNote('asked', false);
  return 'whole';
}

/** The stage is read when it is reported, not before: a late report must not say that a finished load is still running. */
async function tell(here: Here, stageNow: () => Stage): Promise<void> {
  const isUpdate = (await previous()) !== undefined;
  const pages = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const progress: Progress = { edition, ...here, isUpdate, stage: stageNow() };
  for (const page of pages) page.postMessage(progress);
}

type Here = Pick<Progress, 'files' | 'bytes' | 'pages' | 'hasSearches'>;

/** During a download, pages do not ask which pages are saved. */
const onTheWay = { pages: [], hasSearches: false };

const sum = (files: Edition['files']) => files.reduce((total, [, bytes]) => total + bytes, 0);
