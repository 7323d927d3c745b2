/** What the accessibility tests are made of, in the order in which the statement tells it. */
export const accessParts = {
  contrast: 'Contrast of the colours',
  layout: 'Width, zoom, spacing and targets',
  steadiness: 'Nothing moves',
  colours: 'Colours of the reader’s own',
  keyboard: 'Keyboard',
  structure: 'Headings, landmarks and names',
  'without-scripts': 'Without JavaScript',
  firefox: 'In Firefox',
  webkit: 'In WebKit',
} as const;

/** What no test of ours can show and nobody has tried. Whoever tries it takes it off this list. */
export const untested: { what: string; why?: string }[] = [
  {
    what: 'Nobody who uses a screen reader, magnification, speech control or a switch has tried the site for us',
    why: 'tests by machine see whether names, roles and states are there, not whether they make sense read aloud',
  },
  {
    what: 'Nobody from outside this project has audited the site by hand',
    why: 'many success criteria need a person’s judgement, and ours is that of its makers',
  },
  {
    what: 'It has not been tried on telephones, on tablets or on Apple’s and Microsoft’s systems',
    why: 'the tests run on Linux, where narrow windows and touch are imitated',
  },
  {
    what: 'Printing has been tried in Chromium and Firefox, not in WebKit',
    why: 'WebKit’s driver cannot print',
  },
  {
    what: 'The tags in PDF files that readers print have not been examined',
    why: 'for a screen reader the pages themselves are the better choice',
  },
];
