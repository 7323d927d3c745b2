import '../../site/browser/follow-settings.client.ts';
import { lazily, whenLoaded } from '../../site/browser/load.client.ts';

const speaker = lazily(() => import('./speaker.client.ts'));
const show = lazily(() => import('./show.client.ts'));

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
