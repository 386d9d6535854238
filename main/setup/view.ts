import type {
  SetupCheck,
  SetupCloud,
  SetupPayment,
  SetupPrinter,
  SetupTerminal,
  SetupView,
} from '#shared/setup.ts';
import { authorityFacts } from './authority.ts';
import type { Knowledge } from './desk.ts';
import type { Draft } from './draft.ts';
import type { Progress } from './steps.ts';
import { stepsOf } from './steps.ts';

export interface ViewParts {
  readonly mode: SetupView['mode'];
  readonly draft: Draft;
  readonly known: Knowledge;
  readonly revision: number;
}

const NO_MONEY = {
  country: null,
  locale: 'en-US',
  currency: 'USD',
  prices: 'withTax',
  timeZone: null,
} as const;

/** What the window shows of answers and knowledge. Pure. */
export function viewOf({ mode, draft, known, revision }: ViewParts): SetupView {
  const { isWeak, searching, check, payment, trouble } = known;
  const terminals = draft.terminals.map((terminal) => terminalView(terminal, known));
  const idsWhere = (holds: (terminal: SetupTerminal) => boolean): ReadonlySet<string> =>
    new Set(terminals.filter(holds).map(({ id }) => id));
  const progress: Progress = {
    mode,
    draft,
    isWeak,
    sealed: idsWhere(({ certificate }) => certificate.state === 'sealed'),
    paired: idsWhere(({ pairing }) => pairing.state === 'paired'),
    check: standingOf(check),
  };
  return {
    revision,
    mode,
    language: draft.language,
    step: draft.step,
    steps: stepsOf(progress),
    shop: draft.shop ?? { name: '', address: [] },
    till: draft.till,
    money: draft.money ?? NO_MONEY,
    keyStore: { isWeak, consentBy: draft.consent?.by ?? null },
    cloud: cloudView(draft.cloud, known),
    authority: draft.caPem === null ? null : authorityFacts(draft.caPem),
    searching,
    found: known.found.map((one) => ({ ...one, chosen: draft.terminals.some(({ id }) => id === one.id) })),
    terminals,
    staff: draft.staff.map(({ id, name, role }) => ({ id, name, role })),
    shifts: draft.selling?.shifts ?? true,
    tips: draft.selling?.tips ?? 'none',
    printer: printerView(draft.printer, known),
    foundPrinters: known.foundPrinters,
    check,
    payment: payment.state === 'open' ? recorded(draft.payment) : payment,
    paidBy: draft.payment?.by ?? null,
    mayPay: draft.cloud.kind === 'sealed' && draft.cloud.isTest,
    trouble,
  };
}

function terminalView(
  { id, name, host, port }: Draft['terminals'][number],
  { certificates, pairings }: Knowledge,
): SetupTerminal {
  const certificate = certificates[id] ?? { state: 'none', lapsed: null };
  return { id, name, host, port, certificate, pairing: pairings[id] ?? { state: 'open' } };
}

function cloudView(cloud: Draft['cloud'], { cloudVerdict: verdict }: Knowledge): SetupCloud {
  if (cloud.kind !== 'sealed') return { kind: cloud.kind };
  return { kind: 'sealed', key: cloud.key, relayUrl: cloud.relayUrl, verdict };
}

function printerView(printer: Draft['printer'], { printerTest: test }: Knowledge): SetupPrinter {
  if (printer === null) return { state: 'open' };
  if (printer.kind === 'none') return { state: 'none' };
  const { host, port, width, drawer } = printer;
  return { state: 'given', host, port, width, drawer, test };
}

function recorded(payment: Draft['payment']): SetupPayment {
  if (payment === null) return { state: 'open' };
  switch (payment.outcome) {
    case 'skipped':
      return { state: 'skipped' };
    case 'approved':
      return { state: 'approved', terminal: payment.terminalId, path: payment.path };
    default:
      return { state: 'refused', terminal: payment.terminalId, why: payment.outcome };
  }
}

function standingOf(check: SetupCheck): Progress['check'] {
  if (check.state !== 'done') return 'open';
  return check.failed === 0 ? 'passed' : 'done';
}
