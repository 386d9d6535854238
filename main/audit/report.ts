import type { Audited } from './audit.ts';
import type { Invariant } from './invariants.ts';
import { INVARIANTS } from './invariants.ts';

/** How many violations of one invariant are told one by one. */
const TOLD = 5;

export interface Report {
  readonly entries: number;
  /** Hash of the last entry: who has written it down elsewhere can tell whether anything was cut off. */
  readonly head: string;
  readonly tills: readonly string[];
  readonly signedBy: string | null;
  readonly attempts: number;
  readonly violations: number;
  readonly invariants: Readonly<Record<string, Row>>;
}

export interface Row {
  readonly checked: number;
  readonly violations: number;
  /** Entry numbers of the first violation. */
  readonly first: readonly number[];
}

export function reportOf({ findings, story, head, tills, signedBy }: Audited): Report {
  const row = (name: Invariant): Row => {
    const broken = findings.violations.filter((one) => one.invariant === name);
    return {
      checked: findings.checked(name),
      violations: broken.length,
      first: broken[0]?.entries ?? [],
    };
  };
  return {
    entries: head.seq,
    head: head.hash,
    tills: [...tills],
    signedBy,
    attempts: [...story.attempts].length,
    violations: findings.violations.length,
    invariants: Object.fromEntries(names.map((name) => [name, row(name)])),
  };
}

/** For people: a line an invariant, then what broke. */
export function table(report: Report, { findings }: Audited): readonly string[] {
  const lines = names.map((name) => line(name, INVARIANTS[name], report.invariants[name]));
  const broken = names.flatMap((name) =>
    findings.violations.filter((one) => one.invariant === name).slice(0, TOLD),
  );
  return [
    ...lines,
    ...broken.map(({ invariant, what, entries }) => `${invariant}: ${what} [entries ${entries.join(', ')}]`),
    `Not shown by a journal: I11, I18, I19, I20, I22${report.invariants['I5']?.checked === 0 ? '; I5 needs --ledger' : ''}`,
    ...(report.signedBy === null ? [] : [`Signed by the till’s key ${report.signedBy}`]),
    `${count(report.entries)} entries of till ${report.tills.join(', ')}, ${count(report.attempts)} attempts, ` +
      `${count(report.violations)} violations; head ${report.head}`,
  ];
}

const names = Object.keys(INVARIANTS) as Invariant[];

function line(name: string, title: string, row: Row | undefined): string {
  const { checked = 0, violations = 0, first = [] } = row ?? {};
  const verdict = checked === 0 ? '–' : violations === 0 ? 'ok' : 'BROKEN';
  const place = first.length === 0 ? '' : `  first at ${first.slice(0, 8).join(', ')}`;
  return `${name.padEnd(4)} ${verdict.padEnd(7)} ${count(checked).padStart(9)} checked ${count(violations).padStart(6)} broken  ${title}${place}`;
}

const count = (number: number): string => number.toLocaleString('en');
