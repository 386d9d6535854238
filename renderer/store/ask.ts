import type { AppError } from '#shared/app-error.ts';
import type { Bridge } from '#shared/ipc/bridge.ts';
import type { RequestName } from '#shared/ipc/channels.ts';
import type { Answer, Input } from '#shared/ipc/contract.ts';
import { approved, isRefusedByRole } from './approval.ts';
import { changeUi, type TillStore } from './till-store.ts';

export interface Desk {
  readonly bridge: Bridge;
  readonly store: TillStore;
  /** A fresh id for one press. */
  readonly mintId: () => string;
}

/** One question to main. A rejection is a bug over there; here it becomes the `internal` sentence. */
export async function ask<N extends RequestName>(desk: Desk, name: N, input: Input<N>): Promise<Answer<N>> {
  try {
    return await desk.bridge.request(name, input);
  } catch (bug) {
    console.error(`${name} was rejected`, bug);
    return { ok: false, error: { code: 'internal' } };
  }
}

/** The same for a sheet that shows trouble in its own place: only what the role does not allow waits in the dialog. */
export async function allowed<N extends RequestName>(
  desk: Desk,
  name: N,
  input: Input<N>,
): Promise<Answer<N>> {
  const first = await ask(desk, name, input);
  return isRefusedByRole(first) ? approved(desk, name, input, first.error) : first;
}

/**
 * Asks; trouble goes to the notice slot and a success clears it. What the cashier's role does not allow waits in the
 * approval dialog, and its answer is the answer.
 */
export async function tell<N extends RequestName>(desk: Desk, name: N, input: Input<N>): Promise<Answer<N>> {
  const answer = await allowed(desk, name, input);
  showNotice(desk.store, answer.ok || isRefusedByRole(answer) ? null : answer.error);
  return answer;
}

export function showNotice(store: TillStore, notice: AppError | null): void {
  if (store.getState().ui.notice !== notice) changeUi(store, { notice });
}

/** Single flight: while the work of a button is on its way, pressing it again does nothing. */
export async function once(store: TillStore, button: string, work: () => Promise<unknown>): Promise<void> {
  const busy = store.getState().ui.busy;
  if (busy.has(button)) return;
  changeUi(store, { busy: new Set([...busy, button]) });
  try {
    await work();
  } finally {
    const left = new Set(store.getState().ui.busy);
    left.delete(button);
    changeUi(store, { busy: left });
  }
}
