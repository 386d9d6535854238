import type { ModificationLink } from '../../main/payments/driver/modification-link.ts';
import type { Ports } from '../till/ports.ts';
import { soundPorts } from '../till/ports.ts';
import type { Mutant } from './mutant.ts';
import { writing, writingBehind } from './mutant.ts';

const refunding = (change: (link: ModificationLink) => Partial<ModificationLink>): Ports => ({
  ...soundPorts,
  modificationLink: (link) => ({
    send: (order, commit) => link.send(order, commit),
    read: (order, refundId) => link.read(order, refundId),
    ...change(link),
  }),
});

/** Bugs in giving money back. */
export const REFUNDS: readonly Mutant[] = [
  {
    name: 'a refund whose answer is lost is sent again',
    plant: () =>
      refunding((link) => ({
        send: async (order, commit) => {
          const end = await link.send(order, commit);
          return end.kind === 'maybeSent' ? link.send(order, () => Promise.resolve()) : end;
        },
      })),
    breaks: ['I3', 'I13'],
  },
  {
    name: 'a refund whose answer is lost was not made',
    plant: () =>
      refunding((link) => ({
        send: async (order, commit) => {
          const end = await link.send(order, commit);
          return end.kind === 'maybeSent' ? { kind: 'refused', code: 'payment_not_refundable' } : end;
        },
      })),
    breaks: ['I7'],
  },
  {
    name: 'a refund that is under way has been made',
    plant: () =>
      refunding((link) => ({
        send: async (order, commit) => {
          const end = await link.send(order, commit);
          if (end.kind !== 'replied' || end.seen.kind !== 'refund') return end;
          return { kind: 'replied', seen: { ...end.seen, state: 'succeeded' } };
        },
      })),
    breaks: ['I13'],
  },
  {
    name: 'a refund asks for more than is left',
    plant: () =>
      writing((fact) =>
        fact.type === 'modification.intended'
          ? { ...fact, amount: { ...fact.amount, amount: fact.amount.amount * 2 } }
          : fact,
      ),
    breaks: ['I13'],
  },
  {
    name: "a refund's SENDING is written behind",
    plant: () => ({ ...soundPorts, journal: writingBehind('modification.sending') }),
    breaks: ['I3'],
  },
];
