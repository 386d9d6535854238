import type { FleetTerminal, FleetView } from '#shared/fleet.ts';
import type { TerminalId } from '#shared/ids.ts';
import { counter2 } from './samples.ts';

const terminal = (id: string, name: string, more: Partial<FleetTerminal> = {}): FleetTerminal => ({
  id: id as TerminalId,
  name,
  isOurs: false,
  account: {
    status: 'online',
    model: 'nexgo_n92',
    serialNumber: 'SN-00482910',
    locationId: 'loc_7Yz4',
    version: '3.14.2',
    lastSeen: Date.now() - 9_000,
    battery: 87,
  },
  address: null,
  movedFrom: null,
  isPaying: false,
  config: null,
  lastOrder: null,
  ...more,
});

/** One that moved, one with a payment, one of another counter that nobody charged. */
export function fleet(): FleetView {
  const now = Date.now();
  const away = { status: 'needsAttention', battery: 8, version: '3.12.0' } as const;
  const far = terminal('term_9', 'Terrace');
  return {
    cloud: 'listed',
    terminals: [
      terminal(counter2.id, counter2.name, {
        isOurs: true,
        address: { host: '192.168.20.57', port: 8443 },
        movedFrom: { host: '192.168.20.41', port: 8443 },
        lastOrder: { kind: 'rename', at: now - 3_600_000, end: 'taken', by: 'Mira' },
      }),
      terminal('term_3', 'Counter 3', {
        isOurs: true,
        isPaying: true,
        address: { host: '192.168.20.42', port: 8443 },
      }),
      { ...far, account: far.account === null ? null : { ...far.account, ...away } },
    ],
    next: null,
    locations: [{ id: 'loc_7Yz4', config: null }],
    events: [
      {
        terminalId: counter2.id,
        name: counter2.name,
        at: now - 60_000,
        what: { kind: 'moved', to: { host: '192.168.20.57', port: 8443 } },
      },
      {
        terminalId: counter2.id,
        name: counter2.name,
        at: now - 61_000,
        what: { kind: 'back', awayMs: 4_200 },
      },
      {
        terminalId: counter2.id,
        name: counter2.name,
        at: now - 65_200,
        what: { kind: 'away', reason: 'timedOut' },
      },
    ],
  };
}
