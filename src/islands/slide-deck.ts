import './follow-settings.ts';
import { lazily, whenLoaded } from './load.ts';

const speaker = lazily(() => import('./deck-speaker.ts'));
const show = lazily(() => import('./deck-show.ts'));

/*
 * The slides of a session, as its page has them one after another, made into a deck that fills the screen, or with
 * `?speaker` into the speaker’s view of it. What either needs is fetched by this page alone; where that fails, the page
 * stays as it is.
 */
class SlideDeck extends HTMLElement {
  connectedCallback() {
    const opening = new URLSearchParams(location.search).has('speaker')
      ? whenLoaded('the speaker view', speaker(), ({ openSpeakerView }) => openSpeakerView(this))
      : whenLoaded('the slide show; here are its slides', show(), ({ openDeck }) => openDeck(this));
    void opening.then((isOpen) => {
      if (isOpen) return;
      document.documentElement.classList.remove('deck-on', 'deck-speaker');
      document.documentElement.classList.add('deck-off');
    });
  }
}

customElements.define('slide-deck', SlideDeck);
