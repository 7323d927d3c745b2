import type { CodingData } from '../data.ts';
import { promptSheet, stretchesOf } from '../prompt-sheet.ts';
import { chooseSet, queryOf, readChoice } from '../set.ts';
import { counted } from '../../../book/words/words.ts';
import { download } from '../../notebook/files.client.ts';
import { element } from '../../../site/browser/elements.client.ts';
import { fetchedJson } from '../../../site/browser/notice.client.ts';

/** Makes the sheet again for the set that the address names. @throws when the quotations cannot be had */
export async function showSet(sheet: HTMLElement): Promise<void> {
  const { base = '/', source = '' } = sheet.dataset;
  const data = await fetchedJson<CodingData>(`${base}teach/coding/quotes.json`);
  const choice = readChoice(location.search);
  const quotes = chooseSet(data.quotes, choice);
  const text = promptSheet(data, quotes, source);
  const part = (name: string) => sheet.querySelector<HTMLElement>(name);
  const stretches = stretchesOf(text, data.quotes).map((one) =>
    typeof one === 'string' ? one : element('span', { ...one.way }, one.words),
  );
  part('[data-text]')?.replaceChildren(...stretches);
  part('.prompt-caution > strong')?.replaceChildren(`The sheet has ${counted(quotes.length)} in it.`);
  const exercise = part('[data-exercise]');
  exercise?.setAttribute('href', `${base}teach/coding/${queryOf(choice)}`);
  part('[data-save]')?.addEventListener('click', (event) => {
    event.preventDefault();
    download('prompt.txt', 'text/plain;charset=utf-8', text);
  });
}
