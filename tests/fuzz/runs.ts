/**
 * How often properties are tried: by every test of them a hundred times, or as often as FUZZ_RUNS says. Tests begin
 * from the same seed each time, so that no change fails for what another brought; long runs, which look for more,
 * begin from another each time, which is printed, and `FUZZ_SEED` begins there again.
 */
import fc from 'fast-check';

const { FUZZ_RUNS, FUZZ_SEED } = process.env;
const wanted = Number(FUZZ_RUNS ?? 0);

if (wanted > 0) {
  const seed = Number(FUZZ_SEED ?? Date.now() % 2 ** 31);
  fc.configureGlobal({ numRuns: wanted, seed });
  console.warn(`Properties are tried ${wanted} times: FUZZ_RUNS=${wanted} FUZZ_SEED=${seed}`);
} else fc.configureGlobal({ seed: Number(FUZZ_SEED ?? 2003) });

/** How long a property may take, in milliseconds. */
export const patience = wanted > 0 ? 3_600_000 : 60_000;

/** For a property of which one trial costs more, or less, than usual: so many when all others are tried a hundred times. */
export function runs(usual: number): number {
  return wanted > 0 ? Math.max(usual, Math.round((wanted * usual) / 1_000)) : usual;
}
