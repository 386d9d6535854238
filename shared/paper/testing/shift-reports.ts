import type { SaleId, ShiftId, TenderId } from '../../ids.ts';
import { money } from '../../money.ts';
import type { OpenItem, ShiftReport, ShiftSums } from '../../shift.ts';

const usd = (amount: number) => money(amount, 'USD');
export const shiftId = 'shift-12' as ShiftId;
export const OPENED = Date.UTC(2026, 10, 21, 7, 30);
export const CLOSED = Date.UTC(2026, 10, 21, 16, 4);

const sums: ShiftSums = {
  sales: { count: 148, amount: usd(412_318) },
  net: usd(381_102),
  tax: usd(31_216),
  taxes: [
    { label: 'Sales tax', ratePpm: 82_500, taxable: usd(371_010), amount: usd(30_608) },
    { label: 'Food tax', ratePpm: 20_000, taxable: usd(10_092), amount: usd(608) },
  ],
  discounts: usd(4_210),
  overrides: usd(250),
  voids: { count: 3, amount: usd(5_480) },
  tenders: [
    { kind: 'cash', label: null, count: 61, taken: usd(98_215), back: usd(0) },
    { kind: 'card', label: 'Visa', count: 58, taken: usd(201_880), back: usd(1_295) },
    { kind: 'card', label: 'Mastercard', count: 27, taken: usd(112_640), back: usd(0) },
    { kind: 'other', label: 'Gift card', count: 2, taken: usd(5_000), back: usd(0) },
  ],
  tips: usd(4_122),
  rounding: usd(0),
  refunds: { count: 1, amount: usd(1_295) },
  ahead: usd(0),
  astray: usd(0),
  paths: [
    { path: 'lan', count: 82, amount: usd(304_020) },
    { path: 'cloud', count: 3, amount: usd(10_500) },
  ],
  provisional: { count: 1, amount: usd(2_450) },
  byHand: { count: 1, amount: usd(1_180) },
};

const open: readonly OpenItem[] = [
  {
    kind: 'attention',
    saleId: 'sale-7' as SaleId,
    number: '1147',
    tenderId: 'tender-7' as TenderId,
    amount: usd(1_180),
    owner: { kind: 'manager' },
  },
  {
    kind: 'provisional',
    saleId: 'sale-8' as SaleId,
    number: '1150',
    tenderId: 'tender-8' as TenderId,
    amount: usd(2_450),
    owner: { kind: 'till' },
  },
  {
    kind: 'parked',
    saleId: 'sale-9' as SaleId,
    number: '1152',
    tenderId: null,
    amount: usd(1_775),
    owner: { kind: 'person', name: 'Ana' },
  },
];

export const xReport: ShiftReport = {
  kind: 'x',
  shiftId,
  number: 12,
  openedAt: OPENED,
  openedBy: 'Ana',
  at: CLOSED,
  floatCounts: [],
  sums,
  between: null,
  drawer: {
    float: usd(20_000),
    in: usd(5_000),
    out: usd(40_000),
    taken: usd(98_215),
    given: usd(0),
    expected: usd(83_215),
  },
  moves: [
    {
      kind: 'in',
      amount: usd(5_000),
      reason: 'changeMoney',
      words: null,
      by: 'Ana',
      grantedBy: null,
      at: OPENED + 5_400_000,
    },
    {
      kind: 'out',
      amount: usd(40_000),
      reason: 'bankDrop',
      words: 'Bag 4471',
      by: 'Ana',
      grantedBy: 'Mira',
      at: OPENED + 21_600_000,
    },
  ],
  noSales: 2,
  differences: [],
  count: null,
  open,
  match: null,
  later: null,
};

export const zReport: ShiftReport = {
  ...xReport,
  kind: 'z',
  differences: [usd(-500)],
  count: {
    by: 'Ana',
    counts: [
      { value: 10_000, pieces: 4 },
      { value: 2_000, pieces: 15 },
      { value: 500, pieces: 22 },
      { value: 100, pieces: 16 },
      { value: 25, pieces: 4 },
      { value: 5, pieces: 3 },
    ],
    counted: usd(82_715),
    expected: usd(83_215),
    difference: usd(-500),
    note: 'Gave 5.00 too much change at noon',
    grantedBy: 'Mira',
  },
  match: {
    at: CLOSED - 30_000,
    agreed: 84,
    waiting: 1,
    booked: usd(313_225),
    listed: usd(312_045),
    rows: [
      {
        kind: 'paymentNotListed',
        reference: 'P1-till2-tender7-1',
        number: '1147',
        booked: usd(1_180),
        listed: null,
      },
    ],
  },
};
