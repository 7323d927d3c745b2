const ids = (list: string) => list.split(' ');

/** The success criteria of WCAG 2.2 by their levels, each chapter by the name that OpenACR has for it. */
export const criteria = {
  success_criteria_level_a: ids(
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2',
  ),
  success_criteria_level_aa: ids(
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
  ),
  success_criteria_level_aaa: ids(
    '1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9',
  ),
};

const noMedia = 'The site has no audio or video.';
const noAccounts = 'Nobody signs in, buys or submits anything.';

/** Criteria on what no page can have, whatever the book: each with the reason. */
export const notApplicable: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ids('1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.2.6 1.2.7 1.2.8 1.2.9 1.4.2 1.4.7').map((id) => [id, noMedia]),
  ),
  ...Object.fromEntries(ids('3.3.4 3.3.8 3.3.9').map((id) => [id, noAccounts])),
  '2.5.4': 'Nothing is operated by moving the device.',
  '4.1.1': 'Obsolete and removed from WCAG 2.2.',
};
