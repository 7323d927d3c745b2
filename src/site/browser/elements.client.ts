/** Makes an element with attributes and children. Text is only ever added as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that does something when it is pressed; it looks like the site’s others unless another class is given. */
export function button(
  words: string | readonly (Node | string)[],
  act: () => unknown,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button', ...attributes }, ...[words].flat());
  made.addEventListener('click', () => void act());
  return made;
}
