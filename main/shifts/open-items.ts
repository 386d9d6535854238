import type { SaleId, TenderId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import type { OpenItem, OpenItemKind, Owner } from '#shared/shift.ts';
import { holdOf } from '../payments/modifications/made-payments.ts';
import type { Modification } from '../payments/modifications/modification-machine.ts';
import { isSettledModification } from '../payments/modifications/modification-machine.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { isSettledAttempt, lastWord, takenBy } from '../payments/payment-machine.ts';
import type { Books } from '../sales/books.ts';
import type { Sale } from '../sales/sale.ts';
import { openAttempt, standingOf } from '../sales/sale.ts';

const MANAGER: Owner = { kind: 'manager' };
const TILL: Owner = { kind: 'till' };

/** Everything on this till that is not settled, each with who has to do something about it. Pure. */
export function openItems(books: Books): readonly OpenItem[] {
  const attempts = [...books.attempts(), ...books.watched()];
  const tasks = books.tasks.map(({ kind, saleId, number, tenderId, amount }) =>
    item(kind, { id: saleId, number }, tenderId, amount, MANAGER),
  );
  return [
    ...[...new Set(attempts)].flatMap((one) => ofAttempt(one, books.sale(one.intent.saleId))),
    ...[...books.openModifications()]
      .filter((one) => !isSettledModification(one))
      .map((one) => ofChange(one, books.sale(one.intent.saleId))),
    ...tasks,
    ...[...books.live].flatMap(ofBasket),
  ];
}

const item = (
  kind: OpenItemKind,
  { id: saleId, number }: { readonly id: SaleId; readonly number: string },
  tenderId: TenderId | null,
  amount: Money,
  owner: Owner,
): OpenItem => ({ kind, saleId, number, tenderId, amount, owner });

function ofAttempt(attempt: Attempt, sale: Sale): readonly OpenItem[] {
  const { intent, standing } = attempt;
  const hold = holdOf(attempt);
  if (hold !== null) return [item('hold', sale, intent.tenderId, hold.held, MANAGER)];
  if (!isSettledAttempt(attempt)) {
    const isStuck = standing.kind === 'attention';
    return [
      item(
        isStuck ? 'attention' : 'payment',
        sale,
        intent.tenderId,
        intent.requested,
        isStuck ? MANAGER : TILL,
      ),
    ];
  }
  if (attempt.truth !== null) return [];
  const taken = takenBy(attempt);
  if (lastWord(attempt)?.kind === 'provisional')
    return [item('provisional', sale, intent.tenderId, taken, TILL)];
  return standing.kind === 'resolved' ? [item('byHand', sale, intent.tenderId, taken, TILL)] : [];
}

function ofChange({ intent, standing }: Modification, sale: Sale): OpenItem {
  const owner = standing.kind === 'attention' ? MANAGER : TILL;
  return item(intent.kind, sale, intent.tenderId, intent.amount, owner);
}

/** A basket whose card is not settled is told by its payment. */
function ofBasket(sale: Sale): readonly OpenItem[] {
  if (sale.paidAt !== null || sale.lines.length === 0 || openAttempt(sale) !== null) return [];
  const { due } = standingOf(sale);
  if (sale.parked === null) return [item('unpaid', sale, null, due, MANAGER)];
  const { by } = sale.parked;
  return [item('parked', sale, null, due, by === null ? MANAGER : { kind: 'person', name: by })];
}

/** Tenders whose money is not settled, each once. */
export const carriedTenders = (items: readonly OpenItem[]): readonly TenderId[] => [
  ...new Set(items.flatMap(({ tenderId }) => tenderId ?? [])),
];
