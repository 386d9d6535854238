import type { AppError } from '#shared/app-error.ts';
import type { CommandName } from '#shared/ipc/channels.ts';
import type { Answer, Input, Output } from '#shared/ipc/contract.ts';
import type { Counted } from '#shared/shift.ts';
import type { ShiftId } from '#shared/ids.ts';
import { allowed, ask, once, showNotice, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

/** What came of it, for the sheet that asked: it covers the notice slot. Null: given up, or one is on its way. */
export type Told<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'trouble'; readonly error: AppError }
  | null;

type Order<N extends CommandName> = Omit<Input<N>, 'commandId' | 'approval' | 'counted'>;
type CountOrder<N extends CommandName> = Order<N> & { readonly counted: Counted };

/** The drawer of this till. */
export interface ShiftActions {
  /** The open shift, and the first `count` of those that are closed. */
  readonly loadShift: (count: number) => void;
  readonly loadShiftPaper: (shiftId: ShiftId) => void;
  readonly leaveShiftPaper: () => void;
  readonly printShift: (shiftId: ShiftId) => void;
  readonly saveShiftPdf: (shiftId: ShiftId) => void;
  readonly openShift: (order: CountOrder<'shift.open'>) => Promise<Told<Output<'shift.open'>>>;
  readonly moveCash: (order: Order<'drawer.move'>) => Promise<Told<null>>;
  readonly openDrawer: () => Promise<Told<null>>;
  readonly countDrawer: (order: CountOrder<'shift.count'>) => Promise<Told<Output<'shift.count'>>>;
  readonly closeShift: (order: CountOrder<'shift.close'>) => Promise<Told<Output<'shift.close'>>>;
  /** Asks VINR for its lists; nobody waits for it, and no answer is no trouble: the till asks again by itself. */
  readonly compareShift: (shiftId: ShiftId) => void;
}

export function shiftActions(desk: Desk): ShiftActions {
  const { store } = desk;
  const command = () => ({ commandId: desk.mintId() });
  return {
    loadShift: (count) => void loadShift(desk, count),
    loadShiftPaper: (shiftId) => void loadPaper(desk, shiftId),
    leaveShiftPaper: () => store.setState({ shiftPaper: null }),
    printShift: (shiftId) =>
      void once(store, 'print', () => tell(desk, 'shift.print', { ...command(), shiftId })),
    saveShiftPdf: (shiftId) =>
      void once(store, 'pdf', () => tell(desk, 'shift.savePdf', { ...command(), shiftId })),
    openShift: (order) => told(desk, 'shift.open', { ...command(), ...order, counted: sent(order.counted) }),
    moveCash: (order) => told(desk, 'drawer.move', { ...command(), ...order }),
    openDrawer: () => told(desk, 'drawer.open', command()),
    countDrawer: (order) =>
      told(desk, 'shift.count', { ...command(), ...order, counted: sent(order.counted) }),
    closeShift: (order) =>
      told(desk, 'shift.close', { ...command(), ...order, counted: sent(order.counted) }),
    compareShift: (shiftId) => void ask(desk, 'shift.match', { ...command(), shiftId }),
  };
}

/** What the bridge takes is a list of its own. */
const sent = (counted: Counted) =>
  counted.kind === 'sum' ? counted : { ...counted, pieces: [...counted.pieces] };

/** One at a time: a second press is null. */
async function told<N extends CommandName>(desk: Desk, name: N, input: Input<N>): Promise<Told<Output<N>>> {
  const { store } = desk;
  const { busy } = store.getState().ui;
  if (busy.has('shift')) return null;
  changeUi(store, { busy: new Set([...busy, 'shift']) });
  const answer: Answer<N> = await allowed(desk, name, input);
  const left = new Set(store.getState().ui.busy);
  left.delete('shift');
  changeUi(store, { busy: left });
  if (answer.ok) return { kind: 'done', value: answer.value };
  return answer.error.code === 'approval.needed' ? null : { kind: 'trouble', error: answer.error };
}

async function loadShift(desk: Desk, count: number): Promise<void> {
  const [open, closed] = await Promise.all([
    ask(desk, 'shift.get', {}),
    ask(desk, 'shift.list', { from: 0, count }),
  ]);
  if (open.ok) desk.store.setState({ shiftDesk: open.value });
  if (closed.ok) desk.store.setState({ closedShifts: closed.value });
}

async function loadPaper(desk: Desk, shiftId: ShiftId): Promise<void> {
  const answer = await ask(desk, 'shift.paper', { shiftId });
  if (answer.ok) desk.store.setState({ shiftPaper: { shiftId, document: answer.value } });
  else showNotice(desk.store, answer.error);
}
