import type { Order } from '../../main/payments/driver/link.ts';
import type { Mutant } from './mutant.ts';
import { assumedDead, ending, linked, reading, rewriting } from './mutant.ts';

/** Bugs on the way in: what is believed of what is said, and of silence. */
export const ANSWERS: readonly Mutant[] = [
  {
    name: 'not found frees the attempt',
    plant: () => reading((found, order) => (found.kind === 'notFound' ? assumedDead(order) : found)),
    breaks: ['I7'],
  },
  {
    name: 'the cloud not knowing a payment frees it',
    plant: () =>
      reading((found, order, path) =>
        found.kind === 'notFound' && path === 'cloud' ? assumedDead(order) : found,
      ),
    breaks: ['I7'],
  },
  {
    name: 'no answer is a decline',
    plant: () =>
      ending((end) => (end.kind === 'maybeSent' ? { kind: 'refused', code: 'card_declined' } : end)),
    breaks: ['I7'],
  },
  { name: 'a cancel that was asked for has happened', plant: cancelIsAnOutcome, breaks: ['I7'] },
  { name: 'a timer decides after 60 s', plant: () => givesUp(60_000, 'monotonic'), breaks: ['I7'] },
  {
    name: 'the wall clock decides after an hour',
    plant: () => givesUp(3_600_000, 'wall'),
    breaks: ['I19', 'I7'],
  },
  {
    name: "the terminal's last payment is taken for ours",
    plant: readsTheLast,
    breaks: ['I4', 'I7', 'I12'],
  },
  {
    name: 'the reference in an answer is not looked at',
    plant: () => rewriting((seen, order) => ({ ...seen, reference: order.reference })),
    breaks: ['I12'],
  },
  {
    name: 'the terminal in an answer is not looked at',
    plant: () => rewriting((seen, order) => ({ ...seen, terminalId: order.terminalId })),
    breaks: ['I12'],
  },
  {
    name: 'the currency in an answer is not looked at',
    plant: () => rewriting((seen, order) => ({ ...seen, currency: order.amount.currency })),
    breaks: ['I12'],
  },
  {
    name: 'the amount in an answer is not looked at',
    plant: () => rewriting((seen, order) => ({ ...seen, amount: order.amount.amount })),
    breaks: ['I12'],
  },
  {
    name: 'more than was asked is believed up to what was asked',
    plant: () =>
      rewriting((seen, order) => ({ ...seen, captured: Math.min(seen.captured ?? 0, order.amount.amount) })),
    breaks: ['I12'],
  },
  {
    name: 'a partial approval counts in full',
    plant: () =>
      rewriting((seen, order) =>
        seen.status === 'partially_authorized' ? { ...seen, captured: order.amount.amount } : seen,
      ),
    breaks: ['I4'],
  },
  {
    name: 'a word that is not known means cancelled',
    plant: () =>
      rewriting((seen) =>
        /^(settling|unknown|)$/.test(seen.status) ? { ...seen, status: 'cancelled', captured: 0 } : seen,
      ),
    breaks: ['I7'],
  },
  {
    name: 'communication_error is a decline',
    plant: () =>
      rewriting((seen) =>
        seen.declineCode?.endsWith('_error') === true ? { ...seen, declineCode: 'card_declined' } : seen,
      ),
    breaks: ['I7'],
  },
  {
    name: 'processing counts as paid',
    plant: () =>
      rewriting((seen) =>
        seen.status === 'processing' ? { ...seen, status: 'completed', captured: seen.amount } : seen,
      ),
    breaks: ['I4'],
  },
];

function cancelIsAnOutcome() {
  const cancelled = new Set<string>();
  return linked((link) => ({
    cancel: async (path, order) => {
      await link.cancel(path, order);
      cancelled.add(order.reference);
    },
    read: (path, order) =>
      cancelled.has(order.reference) ? Promise.resolve(assumedDead(order)) : link.read(path, order),
  }));
}

function givesUp(ms: number, by: 'monotonic' | 'wall') {
  const since = new Map<string, number>();
  return linked((link, clock) => ({
    read: async (path, order) => {
      const first = since.get(order.reference) ?? clock[by]();
      since.set(order.reference, first);
      const found = await link.read(path, order);
      const isLong = clock[by]() - first > ms;
      return isLong && found.kind !== 'payment'
        ? assumedDead(order, { cancellationReason: 'timeout' })
        : found;
    },
  }));
}

function readsTheLast() {
  const last = new Map<string, Order>();
  return linked((link) => ({
    send: (path, order, commit, signal) => {
      last.set(order.terminalId, order);
      return link.send(path, order, commit, signal);
    },
    read: async (path, order) => {
      const found = await link.read(path, last.get(order.terminalId) ?? order);
      if (found.kind !== 'payment') return found;
      return { kind: 'payment', payment: { ...found.payment, reference: order.reference } };
    },
  }));
}
