import type { TillView } from '#shared/till.ts';

/** Names of everything that is wrong with money right now, so that each rings once until somebody has seen it. */
export function moneyProblems(view: TillView | null): readonly string[] {
  if (view === null) return [];
  const cards = view.sale?.tenders.filter((tender) => tender.kind === 'card') ?? [];
  const waiting = cards.filter(({ payment }) => payment.state === 'needsAttention');
  return [
    ...waiting.map(({ payment }) => `payment ${payment.tenderId} ${payment.attempt}`),
    ...view.tasks.map(({ id }) => `task ${id}`),
  ];
}
