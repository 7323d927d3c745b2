import { pace } from './pace.ts';
import { deckChannel, stopsOf } from './channel.client.ts';
import { fitSlides } from './fit.client.ts';
import { DeckTimer } from './timer.client.ts';
import { button, element } from '../../site/browser/elements.client.ts';

/**
 * The speaker’s view of a deck: this slide and the next, what is said, a clock, and a timer beside the plan’s minutes. It
 * turns the slides of the deck in the other window, and follows it. Ours and not reveal.js’s own, which writes scripts and
 * styles into a new window, where a strict policy forbids them.
 */
export function openSpeakerView(deck: HTMLElement): void {
  const stops = stopsOf(deck);
  const slides = [...deck.querySelectorAll<HTMLElement>('.slides > section')];
  document.documentElement.classList.add('deck-speaker');
  fitSlides(slides, { width: 1280, height: 720 });
  let at = Math.max(
    0,
    slides.findIndex(({ id }) => id === location.hash.replace(/^#\/?/, '')),
  );
  let timed = false;

  const now = element('div', { class: 'speaker-now', role: 'region', 'aria-label': 'This slide' });
  const next = element('div', { class: 'speaker-next', role: 'region', 'aria-label': 'Next slide' });
  const notes = element('div', {
    class: 'speaker-notes',
    role: 'region',
    'aria-label': 'What is said',
    tabindex: '0',
  });
  const plan = element('p', { class: 'speaker-plan' });
  const place = element('p', { class: 'speaker-place', role: 'status' });
  const timer = new DeckTimer(() => showPlan());
  const store = slides[0]?.parentElement;

  const channel = deckChannel(deck, (message) => {
    if (message.kind !== 'at') return;
    place.dataset['paused'] = String(message.paused);
    const told = slides.findIndex(({ id }) => id === message.id);
    if (told >= 0 && told !== at) show(told);
  });
  const go = (to: number) => {
    const slide = slides[Math.min(Math.max(to, 0), slides.length - 1)];
    if (!slide) return;
    channel.tell({ kind: 'go', id: slide.id });
    show(slides.indexOf(slide));
  };

  function showPlan(): void {
    const stop = stops.find(({ id }) => id === slides[at]?.id);
    if (!stop) return;
    const until = `By the plan: minutes ${Math.round(stop.from)} to ${Math.round(stop.to)}`;
    plan.textContent = [stop.part, until, timer.seconds > 0 && pace(stop, timer.seconds / 60)]
      .filter(Boolean)
      .join(' · ');
  }

  function show(index: number): void {
    // The first slide that is turned starts the timer; held afterwards, it is left alone.
    if (index !== at && !timed) {
      timer.start();
      timed = true;
    }
    at = index;
    const [slide, following] = [slides[at], slides[at + 1]];
    store?.append(...slides);
    now.replaceChildren(...(slide ? [slide] : []));
    next.replaceChildren(...(following ? [following] : ['This is the last slide.']));
    notes.replaceChildren(...(slide?.querySelector('.notes')?.cloneNode(true).childNodes ?? []));
    notes.scrollTop = 0;
    place.textContent = `Slide ${at + 1} of ${slides.length}`;
    history.replaceState(null, '', `#/${slide?.id ?? ''}`);
    scale();
    showPlan();
  }

  function scale(): void {
    for (const box of [now, next]) box.style.setProperty('--scale', String(box.clientWidth / 1280));
  }

  deck.prepend(
    element(
      'div',
      { class: 'speaker' },
      element('h1', { class: 'visually-hidden' }, 'Speaker’s view'),
      now,
      element('h2', { class: 'speaker-label' }, 'Next slide'),
      next,
      element('div', { class: 'speaker-side' }, timer.parts, plan, place, notes),
      element(
        'p',
        { class: 'speaker-turn' },
        button('← Back', () => go(at - 1)),
        button('Next slide →', () => go(at + 1), { class: 'button button-primary' }),
        button('Black screen', () => channel.tell({ kind: 'pause' })),
      ),
    ),
  );
  addEventListener('resize', scale);
  document.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const isButton = event.target instanceof Element && event.target.closest('button, a') !== null;
    if (event.ctrlKey || event.metaKey || event.altKey || (isButton && [' ', 'Enter'].includes(event.key)))
      return;
    if (event.key.toLowerCase() === 'b' || event.key === '.') channel.tell({ kind: 'pause' });
    if (step === undefined) return;
    event.preventDefault();
    go(step(event.shiftKey ? -1 : 1, at, slides.length));
  });
  show(at);
  channel.tell({ kind: 'where?' });
}

type Step = (space: number, at: number, count: number) => number;
const forward: Step = (_, at) => at + 1;
const back: Step = (_, at) => at - 1;

/** The keys that turn the deck itself turn it from here too. */
const steps: Record<string, Step> = {
  ArrowRight: forward,
  ArrowDown: forward,
  PageDown: forward,
  n: forward,
  ArrowLeft: back,
  ArrowUp: back,
  PageUp: back,
  p: back,
  ' ': (space, at) => at + space,
  Home: () => 0,
  End: (_, __, count) => count - 1,
};
