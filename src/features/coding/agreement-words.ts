import { counted } from '../../book/words/words.ts';
import type { Kappa, ThemeAgreement } from './agreement.ts';

/** A share in whole per cent; nothing where nothing was compared. */
export const percent = (share: number) => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)}%`);

/** With fewer things than this, two codings are compared one by one, without a figure for their agreement. */
export const fewest = 5;

/** Why no figures are given where both have coded too few of a set; nothing where they are. */
export function tooFew(compared: number, all: number): string {
  if (compared >= fewest) return '';
  return `Both of you have coded ${compared} of the ${counted(all)} of this set. Figures of agreement come from ${fewest} on: of fewer they would say next to nothing.`;
}

/** A kappa with two decimals, and its interval where it has one: “0.40 (0.14 to 0.65)”. */
export function kappaWords({ kappa, interval }: Kappa): string {
  if (kappa === undefined) return 'none';
  const [low, high] = interval ?? [];
  return low === undefined || high === undefined
    ? decimals(kappa)
    : `${decimals(kappa)} (${decimals(low)} to ${decimals(high)})`;
}

/** What a theme’s figures alone would not show, or nothing. */
export function cautionOf({ both, onlyMine, onlyTheirs, neither, kappa, interval }: ThemeAgreement): string {
  const count = both + onlyMine + onlyTheirs + neither;
  if (count === 0) return 'Nothing to compare yet.';
  if (neither === count) return 'Neither used it: you agree by its absence, and no kappa can be worked out.';
  if (both === count) return 'Both gave it to every quotation, so no kappa can be worked out.';
  if (both + onlyMine === 0) return 'You never used it, so kappa is 0 whatever the rest.';
  if (both + onlyTheirs === 0) return 'The other never used it, so kappa is 0 whatever the rest.';
  if (both + onlyMine === count || both + onlyTheirs === count)
    return 'One of you gave it to every quotation, so kappa is 0 whatever the rest.';
  if (kappa === 1)
    return 'The same throughout. So few decisions prove little: the interval has no width only because nothing differs.';
  return interval ? '' : 'The formula gives no interval here.';
}

const decimals = (value: number) => value.toFixed(2).replace('-', '−').replace('−0.00', '0.00');
