import type { ShiftReport } from '#shared/shift.ts';
import type { Counter } from './counter.ts';
import type { Witness } from './witness.ts';

/** A shift that is over: what whoever stood there saw, and what its Z says. */
export interface PlayedShift {
  readonly witness: Witness;
  /** Minor units that went missing from the drawer. */
  readonly lost: number;
  readonly z: ShiftReport;
}

const FLOAT = 20_000;

export async function openShift(counter: Counter): Promise<void> {
  const witness = counter.newShift();
  await counter.till.do('shift.open', { counted: { kind: 'sum', amount: FLOAT } });
  witness.drawer = FLOAT;
}

/** To the bank, or change from it. */
export async function moveCash(counter: Counter): Promise<void> {
  const { till, random, witness, pin } = counter;
  const out = random.chance(0.5) && witness.drawer > 10_000;
  const amount = random.between(1, 9) * 500;
  const move = out
    ? { kind: 'out', reason: 'bankDrop', amount }
    : { kind: 'in', reason: 'changeMoney', amount };
  await till.do('drawer.move', { ...move, approval: pin });
  witness.drawer += out ? -amount : amount;
}

/** Counts what lies in the drawer, whatever the till expects, and closes. */
export async function closeShift(counter: Counter, lost: number): Promise<PlayedShift> {
  const { till, witness, pin } = counter;
  const { open } = await till.do('shift.get');
  if (open === null) throw new Error(`${counter.name}: no shift is open`);
  const { shiftId } = open;
  const counted = { kind: 'sum', amount: witness.drawer - lost };
  await till.do('shift.count', { shiftId, counted });
  const note = lost === 0 ? null : 'Counted twice, a note is missing';
  await till.do('shift.close', { shiftId, counted, note, approval: pin });
  return { witness, lost, z: await till.do('shift.report', { shiftId }) };
}
