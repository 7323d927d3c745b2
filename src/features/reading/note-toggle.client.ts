/** Where notes are in the margin, nothing has to be opened: the width from which they are is that of src/features/reading/reading.css. */
const margin = matchMedia('(min-width: 79rem)');

/** Notes in a window without a margin: each opens under the line of its mark, and closes again. */
addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<HTMLAnchorElement>('.note-ref');
  if (!mark || margin.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const id = mark.hash.slice(1);
  const note = document.getElementById(id.replace(/-mark$/, ''));
  const own = document.getElementById(`${note?.id}-mark`);
  const place = note?.closest('.para')?.querySelector('.para-margin');
  if (!note || !own || !place) return;
  event.preventDefault();
  const opens = !note.classList.contains('open');
  note.classList.toggle('open', opens);
  own.setAttribute('aria-expanded', String(opens));
  if (opens) own.parentElement?.after(note);
  else place.append(note);
  if (mark !== own) own.focus();
});

margin.addEventListener('change', () => {
  for (const note of document.querySelectorAll('.note.open')) {
    note.classList.remove('open');
    note.closest('.para')?.querySelector('.para-margin')?.append(note);
  }
});
