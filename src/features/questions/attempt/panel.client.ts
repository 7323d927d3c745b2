import { forgotten, progressWords, unwritten } from '../progress.ts';
import { button, element } from '../../../site/browser/elements.client.ts';
import { makeAttempt } from './attempt.client.ts';
import { keptTrouble } from '../../../site/browser/kept-words.client.ts';
import { readQuestions } from './read.client.ts';
import { progressStore, writtenAnswers } from './store.client.ts';

/** Makes the questions of a page ones that can be attempted, with a count of what was right. */
export function makeAttempts(page: HTMLElement): void {
  const questions = readQuestions(page);
  const ids = questions.map(({ id }) => id);
  for (const asked of questions) makeAttempt(asked);
  page.querySelector('h2')?.after(countOf(ids));
}

function countOf(ids: readonly string[]): HTMLElement {
  const count = element('span', { tabindex: '-1' });
  const trouble = element('span', { class: 'meta' });
  const clear = button('Clear my answers', () => {
    progressStore.change((progress) => forgotten(progress, ids));
    writtenAnswers.change((written) => unwritten(written, ids));
    // The button is gone with what it cleared.
    count.focus();
  });
  const show = () => {
    const { value: progress, isHeld, trouble: why } = progressStore;
    count.textContent = progressWords(progress, ids);
    clear.hidden = !ids.some((id) => progress.answers.has(id) || id in writtenAnswers.value);
    trouble.textContent = isHeld
      ? `${keptTrouble[why === 'full' ? 'full' : 'forbidden']} The count is lost when you leave the page.`
      : 'The count is saved on this device only.';
  };
  progressStore.onChange(show);
  writtenAnswers.onChange(show);
  show();
  return element('p', { class: 'self-check-count' }, count, clear, trouble);
}
