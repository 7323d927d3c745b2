/** Which state of its source a site was built from. */
export interface SourceCommit {
  commit: string;
  /** Whether the files differed from the commit. */
  changed: boolean;
}

/** The commit that a build was given: its name, with a `+` at its end where the files differed from it. */
export function readSourceCommit(told = ''): SourceCommit | undefined {
  const commit = /^[0-9a-f]+/.exec(told)?.[0];
  return commit ? { commit, changed: told.endsWith('+') } : undefined;
}
