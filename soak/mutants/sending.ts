import type { LegEnd, Order } from '../../main/payments/driver/link.ts';
import { soundPorts } from '../till/ports.ts';
import type { Mutant } from './mutant.ts';
import { ending, goRound, linked, writingBehind } from './mutant.ts';

/** Bugs on the way out: when a command leaves, how often, under which name. */
export const SENDING: readonly Mutant[] = [
  {
    name: 'falls over to the cloud after 2 s',
    plant: () =>
      linked((link, clock) => ({
        send: (path, order, commit, signal) => {
          const sent = link.send(path, order, commit, signal);
          if (path === 'cloud') return sent;
          const impatient = clock.sleep(2_000, new AbortController().signal);
          return Promise.race([sent, impatient.then(() => goRound)]);
        },
      })),
    breaks: ['I2', 'I1'],
  },
  {
    name: 'a broken connection means "not sent"',
    plant: () => ending((end) => (end.kind === 'maybeSent' ? goRound : end)),
    breaks: ['I2', 'I1'],
  },
  {
    name: 'a busy terminal is gone round through the cloud',
    plant: () => ending((end) => (end.kind === 'refused' ? goRound : end)),
    breaks: ['I2'],
  },
  {
    name: 'the client sends again after a lost answer',
    plant: () =>
      linked((link) => ({
        send: async (path, order, commit, signal) => {
          const end = await link.send(path, order, commit, signal);
          return end.kind === 'maybeSent' ? link.send(path, order, () => Promise.resolve(), signal) : end;
        },
      })),
    breaks: ['I20'],
  },
  {
    name: 'a server error is tried again on the other path',
    plant: () =>
      linked((link) => ({
        send: async (path, order, commit, signal) => {
          const end = await link.send(path, order, commit, signal);
          const other = path === 'lan' ? 'cloud' : 'lan';
          return end.kind === 'maybeSent' ? link.send(other, order, () => Promise.resolve(), signal) : end;
        },
      })),
    breaks: ['I3', 'I2'],
  },
  { name: 'a cancel ends the open call as "not sent"', plant: cancelEndsTheCall, breaks: ['I2'] },
  {
    name: 'a key is minted for each leg',
    plant: () => {
      let minted = 0;
      return linked((link) => ({
        send: (path, order, ...rest) => link.send(path, { ...order, key: `K${(minted += 1)}` }, ...rest),
      }));
    },
    breaks: ['I9'],
  },
  {
    name: 'the cloud leg has a reference of its own',
    plant: () =>
      linked((link) => ({
        send: (path, order, ...rest) =>
          link.send(path, path === 'lan' ? order : { ...order, reference: `${order.reference}-c` }, ...rest),
      })),
    breaks: ['I3'],
  },
  {
    name: 'the body leaves before SENDING is on disk',
    plant: () =>
      linked((link) => ({
        send: (path, order, commit, signal) => {
          const early = () => {
            commit().catch(() => undefined);
            return Promise.resolve();
          };
          return link.send(path, order, early, signal);
        },
      })),
    breaks: ['I3'],
  },
  {
    name: 'SENDING is written behind',
    plant: () => ({ ...soundPorts, journal: writingBehind('payment.sending') }),
    breaks: ['I3'],
  },
  { name: 'a cancel takes away whatever is on the terminal', plant: cancelsTheLast, breaks: ['foreign'] },
];

function cancelEndsTheCall() {
  const calls = new Map<string, () => void>();
  return linked((link) => ({
    send: (path, order, commit, signal) =>
      Promise.race([
        link.send(path, order, commit, signal),
        new Promise<LegEnd>((resolve) => {
          const notSent: LegEnd = { kind: 'notSent', reason: 'unknown', mayUseCloud: false };
          calls.set(order.reference, () => resolve(notSent));
        }),
      ]),
    cancel: async (path, order) => {
      await link.cancel(path, order);
      calls.get(order.reference)?.();
    },
  }));
}

/** Knows a terminal's last command, whichever till gave it. */
function cancelsTheLast() {
  const last = new Map<string, Order>();
  return linked((link) => ({
    send: (path, order, commit, signal) => {
      last.set(order.terminalId, order);
      return link.send(path, order, commit, signal);
    },
    cancel: (path, order) => link.cancel(path, last.get(order.terminalId) ?? order),
  }));
}
