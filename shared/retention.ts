/** How long this till keeps what explains it. The journal, which proves what was sold, it keeps for ever. */
export const RETENTION = {
  /** What payments said of themselves, step by step. */
  traceDays: 180,
  traceLines: 50_000,
  /** What the program said of itself. */
  logFiles: 5,
  logMegabytes: 2,
} as const;
