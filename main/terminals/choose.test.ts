import { describe, expect, it } from 'vitest';
import type { TerminalId } from '#shared/ids.ts';
import type { Reach } from '#shared/terminal.ts';
import type { Candidate } from './choose.ts';
import { terminalFor } from './choose.ts';

const LAN: Reach = { state: 'lan', roundTripMs: 1 };
const CLOUD: Reach = { state: 'cloud', reason: 'timedOut' };
const GONE: Reach = { state: 'unreachable', reason: 'timedOut' };
const id = (name: string) => name as TerminalId;

const candidate = (name: string, group: string | null, reach: Reach, isTaken = false): Candidate => ({
  terminal: { id: id(name), name, host: '127.0.0.1', port: 1, model: null, caPem: '', group },
  reach,
  isTaken,
});

describe('the terminal for the next charge', () => {
  it('is the chosen one while it is idle and on the LAN', () => {
    expect(terminalFor(id('a'), [candidate('b', 'front', LAN), candidate('a', 'front', LAN)])).toBe('a');
  });

  it('is an idle one of its group when it is taken', () => {
    const till = [
      candidate('a', 'front', LAN, true),
      candidate('b', 'front', LAN, true),
      candidate('c', 'front', LAN),
    ];
    expect(terminalFor(id('a'), till)).toBe('c');
  });

  it('is one on the LAN rather than one through the internet', () => {
    const till = [
      candidate('a', 'front', CLOUD),
      candidate('b', 'front', CLOUD),
      candidate('c', 'front', LAN),
    ];
    expect(terminalFor(id('a'), till)).toBe('c');
  });

  it('stays the chosen one when the internet reaches it and no other is better', () => {
    expect(terminalFor(id('a'), [candidate('a', 'front', CLOUD), candidate('b', 'front', CLOUD)])).toBe('a');
  });

  it('is never one of another group, nor of none', () => {
    const till = [candidate('a', 'front', GONE), candidate('b', 'bar', LAN), candidate('c', null, LAN)];
    expect(terminalFor(id('a'), till)).toBe('a');
    expect(terminalFor(id('c'), [candidate('c', null, GONE), candidate('d', null, LAN)])).toBe('c');
  });
});
