import Reveal from 'reveal.js';
import styles from 'reveal.js/reveal.css?url';
import { chooseSettings, settingsHere } from '../../site/browser/choose-settings.client.ts';
import { deckChannel } from './channel.client.ts';
import { fitSlides, slideSize } from './fit.client.ts';
import { deckMenu, isForMenu } from './menu.client.ts';
import { element } from '../../site/browser/elements.client.ts';
import { keptTrouble } from '../../site/browser/kept-words.client.ts';
import { inTime, tell } from '../../site/browser/notice.client.ts';

/**
 * Shows the slides as a deck, with reveal.js, whose keys lecturers know. Nothing slides or fades, and a deck fills a
 * screen of any shape.
 * @see https://revealjs.com/config/
 */
export async function openDeck(deck: HTMLElement): Promise<void> {
  const slides = [...deck.querySelectorAll<HTMLElement>('.slides > section')];
  const root = document.querySelector<HTMLElement>('.reveal');
  if (!root) return;
  const reveal = new Reveal(root, {
    ...slideSize(window),
    margin: 0,
    center: false,
    hash: true,
    slideNumber: 'c/t',
    transition: 'none',
    backgroundTransition: 'none',
    navigationMode: 'linear',
    view: null,
    scrollActivationWidth: 0,
    keyboardCondition: (event: KeyboardEvent) => !event.isComposing && !isForMenu(event),
  });
  const [applyStyles] = await Promise.all([
    fetchSheet(styles),
    // Slides are fitted to the words in their typeface; one that doesn’t come is not waited for.
    inTime(document.fonts.ready).catch(() => undefined),
  ]);
  // From here to the deck nothing is waited for: what is between, slides without their deck, is never painted.
  applyStyles();
  // The second class keeps reveal.js’s own printout off: ours is in src/features/slides/deck.css.
  document.documentElement.classList.add('deck-on', 'print-pdf');
  fitSlides(slides, slideSize(window));
  await reveal.initialize();
  const id = () => reveal.getCurrentSlide().id;
  const where = () => ({ kind: 'at', id: id(), paused: reveal.isPaused() }) as const;
  const channel = deckChannel(deck, (message) => {
    if (message.kind === 'go') reveal.slide(slides.findIndex((slide) => slide.id === message.id));
    if (message.kind === 'pause') reveal.togglePause();
    if (message.kind !== 'at') channel.tell(where());
  });
  for (const name of ['slidechanged', 'paused', 'resumed']) reveal.on(name, () => channel.tell(where()));
  const refit = () => {
    reveal.configure(slideSize(window));
    fitSlides(slides, slideSize(window));
    reveal.layout();
  };
  addEventListener('resize', refit);
  const print = deckPrinting(slides, refit);
  const actions: Record<string, () => void> = {
    speaker: () => void open(`?speaker#${id()}`, 'speaker', 'width=1180,height=780'),
    overview: () => void reveal.toggleOverview(),
    fullscreen: () => void toggleFullScreen(),
    pause: () => void reveal.togglePause(),
    theme: turnTheme,
    print: () => print('slides'),
    notes: () => print('notes'),
    help: () => void reveal.toggleHelp(),
  };
  reveal.addKeyBinding(
    { keyCode: 83, key: 'S', description: 'Speaker view' },
    actions['speaker'] as () => void,
  );
  reveal.addKeyBinding({ keyCode: 84, key: 'T', description: 'Light or dark' }, turnTheme);
  reveal.on('slidechanged', deckMenu(deck, actions));
  if (new URLSearchParams(location.search).has('print-pdf')) print('slides');
}

/** Fetches a style sheet that must not apply to the page without a script. @returns what applies it */
async function fetchSheet(href: string): Promise<() => void> {
  const link = element('link', { rel: 'stylesheet', href, media: 'not all' });
  const fetched = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
  document.head.prepend(link);
  await inTime(fetched);
  // By its sheet and not by its attribute, for which some browsers fetch it again.
  return () => {
    if (link.sheet) link.sheet.media.mediaText = 'all';
  };
}

/** Whether the speaker knows that the theme is not kept: said once, for all see it. */
let isTold = false;

function turnTheme(): void {
  const { theme } = settingsHere();
  const isDark =
    theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  const trouble = chooseSettings({ theme: isDark ? 'light' : 'dark' });
  if (trouble && !isTold) tell(`${keptTrouble[trouble]} The theme holds until you leave these slides.`);
  isTold ||= trouble !== undefined;
}

function toggleFullScreen(): Promise<void> {
  return document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
}

const sheet = { width: 1280, height: 720 };

/**
 * Prepares printouts of a deck: one slide a sheet, or notes pages with a slide and what is said on each. However it is
 * begun, by our menu or by the browser’s, slides are laid out for their sheet and afterwards as they were.
 * @returns what begins one
 */
function deckPrinting(slides: readonly HTMLElement[], restore: () => void) {
  const root = document.documentElement;
  addEventListener('beforeprint', () => fitSlides(slides, sheet));
  addEventListener('afterprint', () => {
    delete root.dataset['print'];
    restore();
  });
  return (what: 'slides' | 'notes') => {
    root.dataset['print'] = what;
    print();
  };
}
