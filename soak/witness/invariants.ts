import type { Invariant as JournalInvariant, Violation as Broken } from '../../main/audit/invariants.ts';

/** What the soak looks at, named as in docs; beside the numbered ones stand those that only a simulation can show. */
export const INVARIANTS = [
  'I1',
  'I2',
  'I3',
  'I4',
  'I5',
  'I6',
  'I7',
  'I8',
  'I9',
  'I10',
  'I11',
  'I12',
  'I13',
  'I14',
  'I15',
  'I16',
  'I19',
  'I20',
  'I21',
  'foreign',
  'tasks',
  'replay',
  'liveness',
  'unexpected',
] as const satisfies readonly Invariant[];

export type Invariant =
  JournalInvariant | 'I11' | 'I19' | 'I20' | 'foreign' | 'tasks' | 'replay' | 'liveness' | 'unexpected';
export type Violation = Broken<Invariant>;
