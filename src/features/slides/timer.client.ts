import { clockTime } from './pace.ts';
import { button, element } from '../../site/browser/elements.client.ts';

/** A clock and a timer with its buttons; the timer begins when it is started, or with the first slide that is turned. */
export class DeckTimer {
  readonly parts: HTMLElement;
  private readonly clock = element('span', { class: 'speaker-clock' });
  private readonly shown = element('span', { class: 'speaker-elapsed', role: 'timer' });
  private readonly turn = button('', () => (this.since === undefined ? this.start() : this.pause()));
  private before = 0;
  private since: number | undefined;

  private readonly ticked: () => void;

  /** @param ticked called every second */
  constructor(ticked: () => void) {
    this.ticked = ticked;
    const reset = button('Reset', () => {
      this.before = 0;
      this.since = undefined;
      this.tick();
    });
    this.parts = element(
      'p',
      { class: 'speaker-times' },
      named('Time', this.clock),
      named('Elapsed', this.shown),
      this.turn,
      reset,
    );
    setInterval(() => this.tick(), 1000);
    this.draw();
  }

  /** Seconds that it has run. */
  get seconds(): number {
    return this.before + (this.since === undefined ? 0 : (Date.now() - this.since) / 1000);
  }

  start(): void {
    this.since ??= Date.now();
    this.tick();
  }

  private pause(): void {
    this.before = this.seconds;
    this.since = undefined;
    this.tick();
  }

  private tick(): void {
    this.draw();
    this.ticked();
  }

  private draw(): void {
    this.clock.textContent = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date());
    this.shown.textContent = clockTime(this.seconds);
    this.turn.textContent = this.since === undefined ? 'Start' : 'Pause';
  }
}

/** A clock under its name. */
const named = (name: string, clock: HTMLElement) =>
  element('span', { class: 'speaker-named' }, element('span', {}, name), clock);
