// While a reader composes text (Chinese, Japanese, Korean), keys choose among characters: arrows, Enter and Escape are
// not meant for the page. Safari says of the last of them by its code alone.
addEventListener(
  'keydown',
  (event) => {
    if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
  },
  { capture: true },
);
