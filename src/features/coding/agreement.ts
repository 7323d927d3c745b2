/** What each of two people gave to things: a thing’s themes by its id. Who gave it none is there with an empty list. */
export type Codes = ReadonlyMap<string, readonly string[]>;

/** Cohen’s kappa of a square table, and what it is made of; what cannot be worked out is left out. */
export interface Kappa {
  /** How many decisions were compared. */
  count: number;
  /** The share on which both agree. */
  observed: number;
  /** The share on which they would agree by chance, each keeping to how often they say what. */
  expected: number;
  kappa?: number;
  /** The standard error for an interval. */
  error?: number;
  /** 95 per cent; none where the formula gives it no width. */
  interval?: [low: number, high: number];
}

/** Two people’s agreement on one theme: to how many things both, one or neither of them gave it. */
export interface ThemeAgreement extends Kappa {
  theme: string;
  both: number;
  onlyMine: number;
  onlyTheirs: number;
  neither: number;
}

/** Two people’s agreement on what both have coded. */
export interface Agreement {
  /** The things that both have coded. */
  compared: string[];
  /** Those to which both gave exactly the same themes. */
  same: number;
  /** Over every decision whether a theme applies to a thing. */
  all: Kappa;
  themes: ThemeAgreement[];
}

/** A thing to which one person gave a theme and the other did not. */
export interface Disagreement {
  id: string;
  theme: string;
  /** Whether it is I who gave it. */
  mine: boolean;
}

/** Compares two codings of the same things, each theme by itself as there or not, since a thing may carry several. */
export function agreement(mine: Codes, theirs: Codes, themes: readonly string[]): Agreement {
  const compared = [...mine.keys()].filter((id) => theirs.has(id));
  const byTheme = themes.map((theme) => {
    const cells = { both: 0, onlyMine: 0, onlyTheirs: 0, neither: 0 };
    for (const id of compared) cells[cellOf(has(mine, id, theme), has(theirs, id, theme))] += 1;
    return { theme, ...cells, ...cohenKappa(tableOf([cells])) };
  });
  return {
    compared,
    same: compared.filter((id) => themes.every((theme) => has(mine, id, theme) === has(theirs, id, theme)))
      .length,
    all: cohenKappa(tableOf(byTheme)),
    themes: byTheme,
  };
}

/** Every decision on which two codings differ, thing by thing. */
export function disagreements(mine: Codes, theirs: Codes, themes: readonly string[]): Disagreement[] {
  return [...mine.keys()]
    .filter((id) => theirs.has(id))
    .flatMap((id) =>
      themes
        .filter((theme) => has(mine, id, theme) !== has(theirs, id, theme))
        .map((theme) => ({ id, theme, mine: has(mine, id, theme) })),
    );
}

/**
 * Cohen’s kappa (1960) of a table that counts what one person (rows) and another (columns) say of the same things, with
 * the standard error for large samples of Fleiss, Cohen and Everitt (1969, Psychological Bulletin 72, 323–327).
 */
export function cohenKappa(table: readonly (readonly number[])[]): Kappa {
  const count = sum(table.map(sum));
  if (count === 0) return { count, observed: Number.NaN, expected: Number.NaN };
  const share = table.map((row) => row.map((cell) => cell / count));
  const rows = share.map(sum);
  const columns = rows.map((_, column) => sum(share.map((row) => row[column] ?? 0)));
  const observed = sum(share.map((row, index) => row[index] ?? 0));
  const expected = sum(rows.map((row, index) => row * (columns[index] ?? 0)));
  // Both always say the same one thing: there is nothing left that chance would not explain.
  if (1 - expected < tiny) return { count, observed, expected };
  const kappa = (observed - expected) / (1 - expected);
  const onDiagonal = share.map(
    (row, at) => (row[at] ?? 0) * (1 - ((rows[at] ?? 0) + (columns[at] ?? 0)) * (1 - kappa)) ** 2,
  );
  const beside = share.flatMap((row, i) =>
    row.map((cell, j) => (i === j ? 0 : cell * ((columns[i] ?? 0) + (rows[j] ?? 0)) ** 2)),
  );
  const spread = sum(onDiagonal) + (1 - kappa) ** 2 * sum(beside) - (kappa - expected * (1 - kappa)) ** 2;
  const error = Math.sqrt(Math.max(0, spread) / count) / (1 - expected);
  // No width but that of a computer’s rounding.
  if (error < 1e-6) return { count, observed, expected, kappa };
  return {
    count,
    observed,
    expected,
    kappa,
    error,
    interval: [around(kappa - z * error), around(kappa + z * error)],
  };
}

type Cells = Pick<ThemeAgreement, 'both' | 'onlyMine' | 'onlyTheirs' | 'neither'>;

function cellOf(mine: boolean, theirs: boolean): keyof Cells {
  if (mine) return theirs ? 'both' : 'onlyMine';
  return theirs ? 'onlyTheirs' : 'neither';
}

const tableOf = (cells: readonly Cells[]) => [
  [sum(cells.map(({ both }) => both)), sum(cells.map(({ onlyMine }) => onlyMine))],
  [sum(cells.map(({ onlyTheirs }) => onlyTheirs)), sum(cells.map(({ neither }) => neither))],
];

const has = (codes: Codes, id: string, theme: string) => codes.get(id)?.includes(theme) ?? false;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
/** No agreement is more than whole, or less than its opposite. */
const around = (value: number) => Math.min(1, Math.max(-1, value));
/** z for a 95 % confidence interval. */
const z = 1.959964;
const tiny = 1e-9;
