import { BUNDLE_PARTS, type BundleContents, type ConnectionTest, type LogPage } from '#shared/diagnosis.ts';
import type { Check, PreflightReport, PreflightView } from '#shared/preflight.ts';
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

export const log = (): LogPage => ({
  state: 'read',
  next: 4_096,
  lines: [
    { offset: 9, at: Date.now(), level: 'info', event: 'phase', text: 'name: replay · ms: 4.1' },
    {
      offset: 8,
      at: Date.now() - 9_000,
      level: 'warn',
      event: 'traces.lost',
      text: 'lines: 3 · why: [hidden]',
    },
    { offset: 7, at: Date.now() - 60_000, level: 'bug', event: 'incident', text: 'incident: k3xq7abc' },
  ],
});

export const connection = (): ConnectionTest => ({
  terminalId: counter2.id,
  at: Date.now(),
  address: '192.168.20.57:8443',
  steps: [
    { step: 'name', state: 'passed', ms: 0.4, detail: '192.168.20.57' },
    { step: 'connect', state: 'passed', ms: 1.1, detail: null },
    { step: 'identity', state: 'failed', ms: 3.9, reason: 'wrongTerminal' },
    { step: 'answer', state: 'skipped' },
  ],
});

export function preflight(): PreflightView {
  const port: Check = {
    name: 'port',
    terminalId: counter2.id,
    finding: {
      status: 'failed',
      code: 'port.refused',
      values: { address: '192.168.20.41', port: 8443 },
      step: 'compareAddress',
    },
  };
  const disk: Check = {
    name: 'disk',
    terminalId: null,
    finding: { status: 'ok', code: 'disk.room', values: { free: 41_984, needed: 36 } },
  };
  const identity: Check = {
    name: 'identity',
    terminalId: counter2.id,
    finding: { status: 'notChecked', why: 'noConnection' },
  };
  const report: PreflightReport = {
    at: new Date().toISOString(),
    tookMs: 4_120,
    till: { id: 'till-2', name: 'Till 2', shop: 'Corner shop' },
    terminals: [{ ...counter2, host: '192.168.20.41', port: 8443 }],
    checks: [disk, port, identity],
    failed: 1,
    warnings: 0,
    notChecked: 1,
    culprit: port,
    testPayment: null,
  };
  return { state: 'done', report, canPrint: true };
}

export const bundle = (): BundleContents => ({
  bundleId: 'bundle-1',
  madeAt: Date.now(),
  parts: BUNDLE_PARTS.map((part, n) => ({ part, items: n * 7, bytes: n * 4_100 + 300 })),
});
