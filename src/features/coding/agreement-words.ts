import type { Kappa, ThemeAgreement } from './agreement.ts';

/** A share in whole per cent; nothing where nothing was compared. */
export const percent = (share: number) => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)}%`);

/** A kappa with two decimals, and its interval where it has one: “0.40 (0.14 to 0.65)”. */
export function kappaWords({ kappa, interval }: Kappa): string {
  if (kappa === undefined) return 'none';
  const [low, high] = interval ?? [];
  return low === undefined || high === undefined
    ? decimals(kappa)
    : `${decimals(kappa)} (${decimals(low)} to ${decimals(high)})`;
}

/** What a theme’s figures alone would not tell, or nothing. */
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
