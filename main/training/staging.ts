import type { DrillId } from '#shared/drill.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { Fact, Intent } from '../journal/facts.ts';

/** One request to the simulator's control interface, `afterMs` from now. */
export interface Cue {
  readonly afterMs: number;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: object;
}

/** How long an answer stays lost: long enough to be tempted to charge again. */
const LATE_MS = 10_000;
/** So slow that the cloud knows of no payment on the LAN before the drill is over. */
const NEVER_MS = 3_600_000;
const PART_PPM = 700_000;

/** Everything as it is on a good day, before and after a drill. */
export const goodDay = (terminals: readonly TerminalId[]): readonly Cue[] => [
  settings({ partialAuthorization: false, syncLagMs: 500 }),
  ...terminals.map((id) => faults(id, { lan: 'up', deviceReads: true })),
];

/** What is spoilt before the cashier begins. */
export function opening(drill: DrillId, terminals: readonly TerminalId[]): readonly Cue[] {
  switch (drill) {
    case 'partialApproval':
    case 'refund':
      return [settings({ partialAuthorization: true })];
    case 'deadLan':
      return terminals.map((id) => faults(id, { lan: 'refuse' }));
    case 'lateApproval':
      return [
        settings({ syncLagMs: NEVER_MS }),
        ...terminals.map((id) => faults(id, { lan: 'dropAfterCommand', times: 1, deviceReads: false })),
      ];
  }
}

/** What happens on stage when this is written down. `before`: everything since the drill began. */
export function next(drill: DrillId, fact: Fact, before: readonly Fact[]): readonly Cue[] {
  if (fact.type === 'payment.intended') {
    const isFirst = !before.some(({ type }) => type === 'payment.intended');
    const isPart = isFirst && (drill === 'partialApproval' || drill === 'refund');
    return [card(fact, isPart ? partOf(fact) : null)];
  }
  if (drill === 'lateApproval' && fact.type === 'payment.unknown') {
    const terminal = before.find(
      (one): one is Extract<Fact, { type: 'payment.intended' }> =>
        one.type === 'payment.intended' && one.tenderId === fact.tenderId,
    )?.terminalId;
    return terminal === undefined ? [] : [{ ...faults(terminal, { deviceReads: true }), afterMs: LATE_MS }];
  }
  return [];
}

const partOf = ({ requested }: Intent): number =>
  Math.max(1, Math.floor((requested.amount * PART_PPM) / 1_000_000));

const card = ({ terminalId }: Intent, approved: number | null): Cue => ({
  afterMs: 0,
  method: 'POST',
  path: `/terminals/${encodeURIComponent(terminalId)}/present`,
  body: { card: 'approved', wait: true, ...(approved !== null && { approved }) },
});

const settings = (body: object): Cue => ({ afterMs: 0, method: 'PUT', path: '/settings', body });

const faults = (id: TerminalId, body: object): Cue => ({
  afterMs: 0,
  method: 'PUT',
  path: `/terminals/${encodeURIComponent(id)}/faults`,
  body,
});
