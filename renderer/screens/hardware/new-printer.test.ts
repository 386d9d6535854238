import { expect, it } from 'vitest';
import { DEFAULT_PRINTING } from '#shared/printing.ts';
import { newPrinter, readAddress } from './new-printer.ts';

it.each([
  ['192.168.1.50', { host: '192.168.1.50', port: 9100 }],
  [' printer.local:9101 ', { host: 'printer.local', port: 9101 }],
  ['[fe80::1]', { host: 'fe80::1', port: 9100 }],
  ['http://192.168.1.50', null],
  ['printer:0', null],
  ['printer:70000', null],
  ['', null],
])('reads %s', (typed, address) => {
  expect(readAddress(typed)).toEqual(address);
});

it('gives each printer an id of its own, and the drawer to the first', () => {
  const connection = { kind: 'network', host: 'a', port: 9100 } as const;
  const first = newPrinter(DEFAULT_PRINTING, 'One', connection);
  const second = newPrinter({ ...DEFAULT_PRINTING, printers: [first] }, 'Two', connection);
  expect([first.id, first.drawer, second.id, second.drawer]).toEqual(['p1', true, 'p2', false]);
});
