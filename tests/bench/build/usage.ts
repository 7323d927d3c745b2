import { writeFileSync } from 'node:fs';

/** Loaded into a program that is measured: notes, at its end, what it has used. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
  if (process.env.USAGE_FILE) writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});

/** What a program used, with its threads, and without programs that it started. */
export interface Usage {
  /** Seconds. */
  cpu: number;
  /** Megabytes, at most. */
  memory: number;
}
