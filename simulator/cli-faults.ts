import { readFile } from 'node:fs/promises';
import { readTerminalFaults } from './control/requests.ts';
import { drawFaults, type PlannedFault } from './fault-plan.ts';
import type { TerminalFaults } from './faults.ts';
import { HttpProblem } from './http/problem.ts';
import { UsageProblem } from './usage-problem.ts';

/** Connections of each terminal among which faults are drawn. */
const DRAWN_CONNECTIONS = 100;

/** Faults to start with. */
export interface FaultOption {
  /** null: on every terminal. */
  readonly terminalId: string | null;
  readonly changes: Partial<TerminalFaults>;
}

/** Reads `term_CT20_0042:lan=delay,delayMs=500`; without an id it is for all. Throws a UsageProblem. */
export function readFaultOption(text: string): FaultOption {
  const [, id, list = ''] = /^(?:([\w-]+):)?(.+)$/.exec(text) ?? [];
  const pairs = list.split(',').map((pair): [string, unknown] => {
    const [name = '', value = ''] = pair.split('=');
    return [name.trim(), valueOf(value.trim())];
  });
  try {
    return { terminalId: id ?? null, changes: readTerminalFaults(Object.fromEntries(pairs)) };
  } catch (failure) {
    if (failure instanceof HttpProblem) throw new UsageProblem(`--fault ${text}: ${failure.message}`);
    throw failure;
  }
}

function valueOf(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

/** The faults to be played: from a file, drawn from a seed, or none. Rejects with a UsageProblem. */
export async function faultPlanOf(options: {
  readonly faultPlan: string | null;
  readonly faultSeed: number | null;
  readonly faultShare: number;
  readonly terminals: number;
}): Promise<readonly PlannedFault[]> {
  const { faultPlan, faultSeed, faultShare, terminals } = options;
  if (faultPlan !== null) return await readPlan(faultPlan);
  return faultSeed === null ? [] : drawFaults(faultSeed, terminals, DRAWN_CONNECTIONS, faultShare / 100);
}

async function readPlan(file: string): Promise<readonly PlannedFault[]> {
  try {
    const { faults } = JSON.parse(await readFile(file, 'utf8')) as { faults: readonly PlannedFault[] };
    return faults.map(({ terminal, connection, changes }) => ({
      terminal,
      connection,
      changes: readTerminalFaults({ ...changes }),
    }));
  } catch (failure) {
    throw new UsageProblem(`--fault-plan: cannot read ${file}: ${String(failure)}`);
  }
}
