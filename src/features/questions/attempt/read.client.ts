/** A question as the page was built with it: the question, and below it the right answer. */
export interface Asked {
  id: string;
  type: string;
  item: HTMLElement;
  choices: HTMLElement[];
  partners: string[];
  /** The lines of the answer: options in their order, partners in the choices’ order, things in their right order. */
  answers: { text: string; right: boolean; why: string }[];
  tolerance: number;
  /** What is said once all is right, with a link to where the answer can be read. */
  feedback: Node;
  /** That link. */
  place: Node;
}

/** Reads the questions of a page. */
export function readQuestions(page: HTMLElement): Asked[] {
  return [...page.querySelectorAll<HTMLElement>('.questions > li')].map((item) => ({
    id: item.id,
    type: item.dataset['type'] ?? '',
    item,
    choices: [...item.querySelectorAll<HTMLElement>('.choices > li')],
    partners: [...item.querySelectorAll('.partners b')].map(textOf),
    answers: lines(item).map((line) => ({
      text: textOf(line.querySelector('b') ?? line.querySelector('span') ?? line),
      right: line.dataset['right'] === 'true',
      why: textOf(line.querySelector('.why')),
    })),
    tolerance: Number(item.querySelector<HTMLElement>('.answer')?.dataset['tolerance'] ?? 0),
    feedback: item.querySelector('.feedback') ?? document.createTextNode(''),
    place: item.querySelector('.feedback a') ?? document.createTextNode(''),
  }));
}

/** The answer’s lines; an answer of one line is that line itself. */
function lines(item: HTMLElement): HTMLElement[] {
  const found = [...item.querySelectorAll<HTMLElement>('.answer > li')];
  const only = item.querySelector<HTMLElement>('p.answer');
  return only ? [only] : found;
}

const textOf = (node: Element | null) => node?.textContent.trim() ?? '';
