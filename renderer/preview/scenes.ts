import type { WordKey } from '#shared/words/catalogue.ts';
import type { ModificationId, SaleId, TaskId, TenderId, TerminalId } from '#shared/ids.ts';
import type { PaymentFacts, PaymentState } from '#shared/payment.ts';
import type { ModificationState } from '#shared/refund.ts';
import type { SaleView } from '#shared/sale.ts';
import type { TillView } from '#shared/till.ts';
import { card, cardFacts, cashTender, line, saleWith, usd, viewWith } from './samples.ts';

const selling = (parts: Partial<SaleView> = {}, view: Partial<TillView> = {}): TillView =>
  viewWith({ ...view, sale: saleWith(parts) });

const paying = (
  state: PaymentState,
  sale: Partial<SaleView> = {},
  facts: Partial<PaymentFacts> = {},
): TillView =>
  selling({
    phase: 'tendering',
    tenders: [card(state, { requested: usd(1298), ...facts })],
    ...sale,
  });

const openShift = { number: 12, since: Date.UTC(2026, 10, 21, 7, 30), by: 'Ana' };

const ago = (seconds: number): number => Date.now() - seconds * 1000;
const step = (name: 'contacting' | 'onTerminal' | 'presentCard' | 'processing', cancelRequested = false) =>
  paying({ state: 'authorizing', step: name, cancelRequested });

/** One line of each kind that a counter sees. */
const changed = [
  { ...line('Apples, Gala', 1, 400), weightGrams: 482, total: usd(193) },
  {
    ...line('Almond croissant', 3, 340),
    discount: { kind: 'percent' as const, ppm: 100_000 },
    discounted: usd(102),
    total: usd(918),
  },
  { ...line('Olive oil extra virgin 1 l', 1, 900), listPrice: usd(1150) },
  { ...line('Flat white', 2, 350), note: 'oat milk, no sugar' },
  line('Birthday cake to order', 1, 4200),
];

const parked = ['Table 4', null, null, 'Mrs Okafor, blue coat'].map((name, index) => ({
  saleId: `parked-${index}` as SaleId,
  number: String(1037 + index),
  name,
  pieces: 3 + index * 4,
  total: usd(1295 + index * 2250),
  by: index === 2 ? null : 'Ana',
  since: ago(3_600 - index * 1_000),
}));

const givingBack = (state: ModificationState): TillView => {
  const part = card(
    { state: 'partiallyCaptured', captured: usd(500), shortfall: usd(798), card: cardFacts },
    { requested: usd(1298) },
  );
  const change = {
    id: 'refund-1' as ModificationId,
    kind: 'refund' as const,
    saleId: 'sale-1' as SaleId,
    tenderId: part.id,
    attempt: 1,
    amount: usd(500),
    approval: { reason: 'customerRequest' as const, by: 'Mira' },
    presentOn: null,
    startedAt: ago(12),
    ...state,
  };
  return selling({
    phase: state.state === 'done' ? 'open' : 'tendering',
    tenders: [{ ...part, modifications: [change] }],
  });
};

const large = [
  line('Wedding catering, deposit for four hundred guests including tableware and staff', 3, 41_152_263),
  line('Sourdough loaf, whole grain with pumpkin seeds, 900 g', 12, 745),
  ...Array.from({ length: 9 }, (_, index) => line(`Item ${index + 1}`, index + 1, 199 + index)),
];

export const scenes: Readonly<Record<string, TillView>> = {
  empty: viewWith(),
  sale: selling(),
  changed: selling({
    lines: changed,
    note: 'Collected by Ana on Friday',
    customer: { name: 'Adaeze Okafor-Lindqvist', contact: '' },
    discount: { kind: 'percent', ppm: 100_000 },
  }),
  parked: selling(
    {},
    { parked, lastSale: { saleId: 'sale-1' as SaleId, number: '1041', total: usd(1298), paidAt: ago(200) } },
  ),
  large: selling({ lines: large }),
  training: selling(
    {},
    {
      training: true,
      terminals: viewWith().terminals.map((terminal, index) =>
        index === 0
          ? { ...terminal, reach: { state: 'cloud' as const, reason: 'refused' as const } }
          : terminal,
      ),
    },
  ),
  trouble: selling(
    {},
    {
      boot: { state: 'recovering' },
      journal: { state: 'full' },
      setAside: [
        {
          saleId: 'sale-9' as SaleId,
          number: '1039',
          amount: usd(2450),
          terminal: 'Counter 2',
          standing: 'checking',
        },
      ],
      terminals: viewWith().terminals.map((terminal) => ({
        ...terminal,
        reach: { state: 'unreachable' as const, reason: 'clientCertificateExpired' as const },
      })),
    },
  ),
  lostKeys: selling(
    {},
    {
      lostKeys: { code: 'storeUnavailable', cards: 'none', terminals: ['Counter 2', 'Counter 3'] },
      terminals: viewWith().terminals.map((terminal) => ({
        ...terminal,
        reach: { state: 'unreachable' as const, reason: 'clientCertificateMissing' as const },
      })),
    },
  ),
  created: paying({ state: 'created' }, {}, { path: null, activationMs: null }),
  contacting: step('contacting'),
  onTerminal: step('onTerminal'),
  presentCard: step('presentCard'),
  withTip: paying(
    { state: 'authorizing', step: 'presentCard', cancelRequested: false },
    {},
    { tip: usd(195) },
  ),
  cancelling: step('presentCard', true),
  processing: step('processing'),
  split: selling({
    phase: 'tendering',
    split: {
      by: 'person',
      shares: [usd(433), usd(433), usd(432)],
      next: 1,
      amount: usd(433),
      settledLines: [],
    },
    tenders: [cashTender(433, 500)],
    due: usd(865),
    paid: usd(433),
  }),
  exposure: selling(
    {},
    {
      terminals: viewWith().terminals.map((terminal) => ({
        ...terminal,
        exposure: { count: 3, most: 10, amount: usd(21240), since: ago(38 * 60) },
      })),
    },
  ),
  elsewhere: paying(
    { state: 'authorizing', step: 'presentCard', cancelRequested: false },
    {},
    { terminal: { id: 'term_3' as TerminalId, name: 'Counter 3' } },
  ),
  restarted: viewWith({
    interrupted: [
      {
        saleId: 'sale-9' as SaleId,
        tenderId: 'tender-9' as TenderId,
        number: '1039',
        amount: usd(2450),
        terminal: 'Counter 2',
        standing: 'charged',
      },
    ],
    authorizations: [
      {
        saleId: 'sale-7' as SaleId,
        number: '1031',
        customer: 'Ines Keller',
        tenderId: 'tender-7' as TenderId,
        held: usd(4550),
        authorizedAt: ago(5 * 86_400),
        alarmAt: ago(2 * 86_400),
        lapsesAt: ago(-2 * 86_400),
      },
      {
        saleId: 'sale-8' as SaleId,
        number: '1036',
        customer: null,
        tenderId: 'tender-8' as TenderId,
        held: usd(2300),
        authorizedAt: ago(3_600),
        alarmAt: ago(-3 * 86_400),
        lapsesAt: ago(-6.9 * 86_400),
      },
    ],
  }),
  givingBack: givingBack({ state: 'sending' }),
  givenBack: givingBack({ state: 'done' }),
  refundUnknown: givingBack({ state: 'unknown', since: ago(12), lastHeard: null }),
  captured: paying(
    { state: 'captured', captured: usd(500), card: cardFacts },
    { due: usd(798), paid: usd(500) },
  ),
  partial: paying(
    { state: 'partiallyCaptured', captured: usd(3500), shortfall: usd(1500), card: cardFacts },
    { lines: [line('Hamper', 1, 4619)], due: usd(1500), paid: usd(3500) },
    { requested: usd(5000) },
  ),
  declined: paying({ state: 'declined', reason: 'insufficientFunds' }, { phase: 'open' }),
  cancelled: paying({ state: 'cancelled', reason: 'timeout' }, { phase: 'open' }),
  notSent: paying({ state: 'cancelled', reason: 'notSent' }, { phase: 'open' }, { path: null }),
  securityStop: paying({ state: 'cancelled', reason: 'securityStop' }, { phase: 'open' }),
  authorized: paying({ state: 'authorized', held: usd(1298), card: cardFacts }),
  tasks: selling(
    {},
    {
      sweep: {
        at: ago(60),
        matched: 41,
        foreign: 2,
        differences: [
          { kind: 'notListed', reference: 'a', number: '1011', amount: usd(1995) },
          { kind: 'otherAmount', reference: 'b', number: '1017', booked: usd(1200), listed: usd(2400) },
          { kind: 'notInJournal', reference: 'c', amount: usd(700) },
        ],
      },
      tasks: [
        {
          id: 'tender-1.1.refundDue' as TaskId,
          kind: 'refundDue',
          saleId: 'sale-0' as SaleId,
          number: '1038',
          tenderId: 'tender-0' as TenderId,
          terminal: 'Counter 2',
          amount: usd(4_218_360),
          since: ago(740),
        },
        {
          id: 'tender-2.1.receivable' as TaskId,
          kind: 'receivable',
          saleId: 'sale-9' as SaleId,
          number: '1029',
          tenderId: 'tender-9' as TenderId,
          terminal: 'Counter 3',
          amount: usd(2450),
          since: ago(7_400),
        },
      ],
    },
  ),
  resolvedCharged: paying({ state: 'resolved', says: 'charged', amount: usd(1298), by: 'Mira' }),
  resolvedNotCharged: paying({ state: 'resolved', says: 'notCharged', amount: usd(0), by: 'Mira' }),
  declinedAfterwards: paying({ state: 'declinedAfterwards', owed: usd(1298) }),
  provisional: paying({ state: 'provisional', captured: usd(1298), card: cardFacts }),
  unknown: paying(
    { state: 'unknown', since: ago(12), asking: ['lan', 'cloud'], lastHeard: 'processing' },
    {},
    { path: 'cloud', fallback: 'refused', activationMs: 412 },
  ),
  needsAttention: paying({
    state: 'needsAttention',
    since: ago(185),
    lastHeard: 'notFound',
    reason: 'noAnswer',
    mayResolve: true,
  }),
  doneCard: paying(
    { state: 'captured', captured: usd(1298), card: cardFacts },
    { phase: 'paid', tip: usd(195) },
  ),
  doneCash: selling({ phase: 'paid', tenders: [cashTender(1298, 2000)] }),
  doneSplit: selling({
    phase: 'paid',
    tenders: [
      card({ state: 'captured', captured: usd(500), card: cardFacts }, { tenderId: 'card-1' as TenderId }),
      cashTender(798, 1000),
    ],
  }),
  flight: paying({ state: 'unknown', since: ago(12), asking: ['lan', 'cloud'], lastHeard: 'processing' }),
  health: selling(),
  data: selling(),
  products: selling(),
  'products-edit': selling(),
  'products-coming': selling(),
  'products-labels': selling(),
  'products-ready': selling(),
  'products-refused': selling(),
  reports: selling(),
  'reports-money': selling(),
  'reports-products': selling(),
  'reports-people': selling(),
  'reports-month': selling(),
  shift: selling({}, { shift: { mode: 'required', open: openShift } }),
  shiftNone: viewWith({ shift: { mode: 'required', open: null } }),
  shiftCount: selling({}, { shift: { mode: 'required', open: openShift } }),
  shiftOut: selling({}, { shift: { mode: 'required', open: openShift } }),
  shiftX: selling({}, { shift: { mode: 'required', open: openShift } }),
  shiftNeeded: viewWith({ shift: { mode: 'required', open: null } }),
  drills: viewWith({ training: true }),
  drill: selling({}, { training: true, drill: { id: 'lateApproval', since: ago(40), result: null } }),
  drillPassed: viewWith({
    training: true,
    drill: {
      id: 'refund',
      since: ago(90),
      result: {
        passed: true,
        steps: (['charge', 'giveBack', 'gone', 'finish'] as const).map((step) => ({
          step,
          verdict: 'right',
        })),
      },
    },
  }),
  drillNotPassed: viewWith({
    training: true,
    drill: {
      id: 'lateApproval',
      since: ago(90),
      result: {
        passed: false,
        steps: [
          { step: 'charge', verdict: 'right' },
          { step: 'alone', verdict: 'wrong' },
          { step: 'answer', verdict: 'right' },
          { step: 'finish', verdict: 'missing' },
        ],
      },
    },
  }),
  locked: selling({}, { locked: true, cashier: null }),
  lockedPaying: { ...step('presentCard'), locked: true, cashier: null },
  lockedPaid: {
    ...selling({
      phase: 'paid',
      tenders: [card({ state: 'captured', captured: usd(1298), card: cardFacts })],
    }),
    locked: true,
    cashier: null,
  },
};

/** Scenes that presses open, one after another. */
export const presses: Readonly<Partial<Record<string, readonly WordKey[]>>> = {
  flight: ['flight.details'],
  health: ['terminal.health'],
  products: ['office.open', 'office.page.products'],
  'products-edit': ['office.open', 'office.page.products', 'edit.new'],
  'products-coming': ['office.open', 'office.page.products', 'edit.tab.coming'],
  'products-labels': ['office.open', 'office.page.products', 'edit.tab.coming', 'coming.labels'],
  'products-ready': ['office.open', 'office.page.products', 'edit.tab.sheet', 'products.choose'],
  'products-refused': ['office.open', 'office.page.products', 'edit.tab.sheet'],
  reports: ['office.open', 'office.page.reports'],
  'reports-money': ['office.open', 'office.page.reports', 'report.tab.money'],
  'reports-products': ['office.open', 'office.page.reports', 'report.range.month', 'report.tab.products'],
  'reports-people': ['office.open', 'office.page.reports', 'report.tab.people'],
  'reports-month': ['office.open', 'office.page.reports', 'report.range.month', 'report.tab.sales'],
  data: ['office.open', 'office.page.data'],
  shift: ['office.open', 'office.page.shift'],
  shiftNone: ['office.open', 'office.page.shift'],
  shiftCount: ['office.open', 'office.page.shift', 'shift.close'],
  shiftOut: ['office.open', 'office.page.shift', 'shift.out'],
  shiftX: ['office.open', 'office.page.shift', 'shift.x'],
  drills: ['drills.open'],
};
