import type { FlightEvent, OutcomeTold, Said } from '#shared/flight.ts';
import type { Money } from '#shared/money.ts';
import type { Path } from '#shared/terminal.ts';
import { duration } from './durations.ts';
import { reachReasons } from './reach.ts';

type Format = (amount: Money) => string;
type EventOn<On extends FlightEvent['on']> = Extract<FlightEvent, { readonly on: On }>;

export interface FlightWords {
  readonly text: string;
  /** For whoever helps: figures and codes. */
  readonly detail: string | null;
  /** `fact` is in the journal, `step` was only seen; the others are facts that matter to money. */
  readonly tone: 'fact' | 'step' | 'ok' | 'wait' | 'alarm';
}

/** What one line of a flight record says. Written for a cashier on the phone with support. */
export function flightWords(event: FlightEvent, format: Format): FlightWords {
  // The table pairs each kind with its own words; TypeScript cannot follow that through a variable.
  const words = WORDS[event.on] as (event: FlightEvent, format: Format) => FlightWords;
  return words(event, format);
}

const step = (text: string, detail: string | null = null): FlightWords => ({ text, detail, tone: 'step' });
const fact = (text: string, detail: string | null = null): FlightWords => ({ text, detail, tone: 'fact' });

const WORDS: {
  readonly [On in FlightEvent['on']]: (event: EventOn<On>, format: Format) => FlightWords;
} = {
  charged: ({ ms }) => step('Charge pressed', `written down ${duration(ms)} later`),
  tap: ({ tap }) => step(tap === 'cancel' ? 'Cancel pressed' : 'Ask again pressed'),
  leg: ({ path, why }) =>
    step(
      path === 'lan' ? 'Trying the LAN' : 'Trying the internet',
      why === null ? null : `the LAN was no way: ${reachReasons[why]}`,
    ),
  socket: ({ from }) => step(SOCKETS[from]),
  socketStale: () => step('The terminal had closed that connection', 'nothing was sent'),
  dialling: () => step('Connecting to the terminal'),
  dialled: ({ connectMs, tlsMs, fingerprint, validTo }) =>
    step(
      'The terminal proved who it is',
      `connected in ${duration(connectMs)}, proven in ${duration(tlsMs)} · certificate ${short(fingerprint)} until ${validTo}`,
    ),
  invited: ({ ms }) =>
    step('The terminal accepts this till and waits for the order', `after ${duration(ms)}`),
  flushed: ({ ms }) => step('That record is safe on the disk', `took ${duration(ms)}`),
  bodyWritten: () => step('Order sent'),
  firstAnswer: ({ status, ms }) => step('The terminal answered', `after ${duration(ms)} · HTTP ${status}`),
  clockOffset: ({ ms }) => step(clockWords(ms)),
  reading: ({ party, said, ms }) =>
    step(
      `${WHO[party]} ${saidWords(said)}`,
      `${said.kind === 'noAnswer' ? 'asked, waited' : 'asked, answered in'} ${duration(ms)}`,
    ),
  sameReading: ({ party, times }) =>
    step(`${WHO[party]} said the same again`, times === 1 ? 'once' : `${times} times by now`),
  cancelAsked: ({ path }) => step(`Asked ${path === 'lan' ? 'the terminal' : 'VINR'} to cancel`),
  legEnded: (ended) => legEndedWords(ended),

  intended: ({ requested, tip }, format) =>
    fact(
      `Written down: a card is to pay ${format(requested)}`,
      tip.amount === 0 ? null : `plus ${format(tip)} tip`,
    ),
  sending: ({ path }) =>
    fact(`Written down: the order leaves over the ${path === 'lan' ? 'LAN' : 'internet'}`),
  notSent: ({ path, reason, mayUseCloud }) =>
    fact(
      `Written down: nothing left over the ${path === 'lan' ? 'LAN' : 'internet'}`,
      `${reachReasons[reason]}${path === 'lan' ? ` · the internet may ${mayUseCloud ? '' : 'not '}be used` : ''}`,
    ),
  unknown: ({ why }) => ({
    text: 'Sent, and no usable answer: checking',
    detail: `code ${why}`,
    tone: 'wait',
  }),
  cancelWanted: () => fact('Written down: the cashier wants to cancel'),
  needsAttention: ({ reason }) => ({
    text: 'A person must look',
    detail: reason === 'noAnswer' ? 'nobody could say what happened' : 'an answer did not fit this payment',
    tone: 'alarm',
  }),
  outcome: ({ evidence, ...told }, format) => ({
    ...outcomeWords(told, format),
    detail: saidBy(evidence, told),
  }),
  resolved: ({ amount }, format) => ({
    text:
      amount === null
        ? 'A supervisor decided: not charged'
        : `A supervisor decided: charged ${format(amount)}`,
    detail: null,
    tone: 'wait',
  }),
  corrected: ({ evidence, ...told }, format) => {
    const { text } = outcomeWords(told, format);
    return { text: `Corrected. ${text}`, detail: saidBy(evidence, told), tone: 'alarm' };
  },
  duplicate: ({ amount }, format) => ({
    text: `VINR holds a second charge of ${format(amount)}`,
    detail: null,
    tone: 'alarm',
  }),
  otherFact: ({ type }) => fact(`Written down: ${type}`),
};

const WHO: Readonly<Record<Path, string>> = { lan: 'The terminal', cloud: 'VINR' };

const SOCKETS: Readonly<Record<EventOn<'socket'>['from'], string>> = {
  ready: 'The connection to the terminal stood ready',
  underWay: 'A connection to the terminal was on its way',
  none: 'No connection to the terminal stood ready',
};

/** VINR's words for where a payment stands. */
const STANDS: Readonly<Record<string, string>> = {
  created: 'has the order',
  pending: 'asks for the card',
  processing: 'is charging the card',
  completed: 'says charged',
  authorized: 'says held on the card',
  partially_authorized: 'says charged in part',
  failed: 'says not charged',
  cancelled: 'says cancelled',
  expired: 'says nobody showed a card',
};

function saidWords(said: Said): string {
  switch (said.kind) {
    case 'payment':
      return STANDS[said.status] ?? `says “${said.status}”`;
    case 'notFound':
      return 'does not know this payment';
    case 'noAnswer':
      return `did not answer (${said.why})`;
    case 'unsupported':
      return 'cannot look payments up';
  }
}

function legEndedWords(ended: EventOn<'legEnded'>): FlightWords {
  const after = `after ${duration(ended.ms)}`;
  switch (ended.delivery) {
    case 'notSent':
      return step('That way failed: nothing was sent', `${reachReasons[ended.why]} · ${after}`);
    case 'maybeSent':
      return step('The line went silent after the order was sent', `code ${ended.why} · ${after}`);
    case 'replied':
      return ended.why === null
        ? step('The answer is complete', after)
        : step('The order was turned away', `code ${ended.why} · ${after}`);
  }
}

function outcomeWords(
  { kind, amount, last4 }: OutcomeTold,
  format: Format,
): Pick<FlightWords, 'text' | 'tone'> {
  const figure = amount === null ? '' : ` ${format(amount)}`;
  const card = last4 === null ? '' : ` on •• ${last4}`;
  switch (kind) {
    case 'captured':
      return { text: `Final: charged${figure}${card}`, tone: 'ok' };
    case 'authorized':
      return { text: `Final: held${figure}${card}, not charged yet`, tone: 'ok' };
    case 'provisional':
      return { text: `Approved by the terminal alone:${figure}${card}`, tone: 'wait' };
    case 'declined':
      return { text: 'Final: declined, not charged', tone: 'fact' };
    case 'cancelled':
      return { text: 'Final: cancelled, not charged', tone: 'fact' };
  }
}

function saidBy(evidence: Path | 'neverSent', { code }: OutcomeTold): string {
  const by =
    evidence === 'neverSent'
      ? 'proven: nothing was sent'
      : `said by ${evidence === 'lan' ? 'the terminal' : 'VINR'}`;
  return code === null ? by : `${by} · code ${code}`;
}

/** Also for the health screen. */
export function clockWords(ms: number): string {
  if (Math.abs(ms) < 1_000) return 'The clocks of till and terminal agree';
  return `The till’s clock is ${duration(Math.abs(ms))} ${ms > 0 ? 'ahead of' : 'behind'} the terminal’s`;
}

const short = (fingerprint: string): string =>
  fingerprint === '' ? '—' : `${fingerprint.slice(0, 11)} … ${fingerprint.slice(-11)}`;

export const tracesTexts = {
  kept: null,
  none: 'Only the journal’s own lines are left of this try; the rest was too old to keep.',
  unreadable: 'Only the journal’s own lines can be shown; the rest could not be read.',
} as const;
