/** What each format is called, and what one does with it. In the order in which formats are offered. */
export const formatNames: { id: string; name: string; about: string }[] = [
  {
    id: 'imscc',
    name: 'Common Cartridge',
    about: 'Pages, links, discussions and quizzes, for Moodle, Canvas, Blackboard and others.',
  },
  { id: 'gift', name: 'GIFT', about: 'The questions, for Moodle’s question bank.' },
  { id: 'qti-1.2', name: 'QTI 1.2', about: 'The questions, for Canvas.' },
  { id: 'qti-2.1', name: 'QTI 2.1', about: 'The questions, for Blackboard and other systems.' },
  {
    id: 'ris',
    name: 'Reading list (RIS)',
    about: 'The paper, further reading and pages, for Zotero and others.',
  },
  { id: 'csv', name: 'Links (CSV)', about: 'Every address with its title, for a spreadsheet.' },
];
