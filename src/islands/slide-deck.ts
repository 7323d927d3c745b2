/*
 * The slides of a session, as its page has them one after another, made into a deck that fills the screen, or with
 * `?speaker` into the speaker’s view of it. What either needs is fetched by this page alone; where that fails, the page
 * stays as it is.
 */
class SlideDeck extends HTMLElement {
  connectedCallback() {
    const opening = new URLSearchParams(location.search).has('speaker')
      ? import('./deck-speaker.ts').then(({ openSpeakerView }) => openSpeakerView(this))
      : import('./deck-show.ts').then(({ openDeck }) => openDeck(this));
    opening.catch((error: unknown) => {
      document.documentElement.classList.remove('deck-on', 'deck-speaker');
      document.documentElement.classList.add('deck-off');
      console.error(error);
    });
  }
}

customElements.define('slide-deck', SlideDeck);
