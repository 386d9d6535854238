import type { FlightEvent, LegDelivery, OutcomeTold } from '#shared/flight.ts';
import type { Path } from '#shared/terminal.ts';
import type { Speech } from '#shared/words/speech.ts';
import { readingText } from './flight-reading.ts';
import { reachReason } from './reach.ts';

type EventOn<On extends FlightEvent['on']> = Extract<FlightEvent, { readonly on: On }>;

export interface FlightWords {
  readonly text: string;
  /** For whoever helps: figures and codes. */
  readonly detail: string | null;
  /** `fact` is in the journal, `step` was only seen; the others are facts that matter to money. */
  readonly tone: 'fact' | 'step' | 'ok' | 'wait' | 'alarm';
}

/** What one line of a flight record says. Written for a cashier on the phone with support. */
export function flightWords(event: FlightEvent, speech: Speech): FlightWords {
  // The table pairs each kind with its own words; TypeScript cannot follow that through a variable.
  const words = WORDS[event.on] as (event: FlightEvent, speech: Speech) => FlightWords;
  return words(event, speech);
}

const step = (text: string, detail: string | null = null): FlightWords => ({ text, detail, tone: 'step' });
const fact = (text: string, detail: string | null = null): FlightWords => ({ text, detail, tone: 'fact' });
const after = (ms: number, { say, duration }: Speech): string => say('flight.after', { took: duration(ms) });

const WORDS: {
  readonly [On in FlightEvent['on']]: (event: EventOn<On>, speech: Speech) => FlightWords;
} = {
  charged: ({ ms }, { say, duration }) =>
    step(say('flight.charged'), say('flight.charged.detail', { took: duration(ms) })),
  tap: ({ tap }, { say }) => step(say(`flight.tap.${tap}`)),
  leg: ({ path, why }, speech) =>
    step(
      speech.say(`flight.leg.${path}`),
      why === null ? null : speech.say('flight.leg.detail', { reason: reachReason(why, speech) }),
    ),
  socket: ({ from }, { say }) => step(say(`flight.socket.${from}`)),
  socketStale: (_event, { say }) => step(say('flight.socketStale'), say('flight.nothingSent')),
  dialling: (_event, { say }) => step(say('flight.dialling')),
  dialled: ({ connectMs, tlsMs, fingerprint, validTo }, { say, duration }) =>
    step(
      say('flight.dialled'),
      say('flight.dialled.detail', {
        connect: duration(connectMs),
        proof: duration(tlsMs),
        fingerprint: short(fingerprint),
        validTo,
      }),
    ),
  invited: ({ ms }, speech) => step(speech.say('flight.invited'), after(ms, speech)),
  flushed: ({ ms }, { say, duration }) =>
    step(say('flight.flushed'), say('flight.flushed.detail', { took: duration(ms) })),
  bodyWritten: (_event, { say }) => step(say('flight.bodyWritten')),
  firstAnswer: ({ status, ms }, speech) =>
    step(speech.say('flight.firstAnswer'), `${after(ms, speech)} · HTTP ${status}`),
  clockOffset: ({ ms }, speech) => step(clockWords(ms, speech)),
  reading: ({ party, said, ms }, speech) =>
    step(
      readingText(party, said, speech),
      speech.say(said.kind === 'noAnswer' ? 'flight.asked.waited' : 'flight.asked.answered', {
        took: speech.duration(ms),
      }),
    ),
  sameReading: ({ party, times }, { say }) =>
    step(say(`flight.sameReading.${party}`), say('flight.sameReading.detail', { times })),
  cancelAsked: ({ path }, { say }) => step(say(`flight.cancelAsked.${path}`)),
  legEnded: (ended, speech) => legEndedWords(ended, speech),

  intended: ({ requested, tip }, { say, amount }) =>
    fact(
      say('flight.intended', { amount: amount(requested) }),
      tip.amount === 0 ? null : say('flight.intended.tip', { tip: amount(tip) }),
    ),
  sending: ({ path }, { say }) => fact(say(`flight.sending.${path}`)),
  notSent: ({ path, reason, mayUseCloud }, speech) => {
    const next = speech.say(mayUseCloud ? 'flight.notSent.mayUseCloud' : 'flight.notSent.mayNotUseCloud');
    const why = reachReason(reason, speech);
    return fact(speech.say(`flight.notSent.${path}`), path === 'lan' ? `${why} · ${next}` : why);
  },
  unknown: ({ why }, { say }) => ({
    text: say('flight.unknown'),
    detail: say('flight.code', { code: why }),
    tone: 'wait',
  }),
  cancelWanted: (_event, { say }) => fact(say('flight.cancelWanted')),
  needsAttention: ({ reason }, { say }) => ({
    text: say('flight.needsAttention'),
    detail: say(`flight.needsAttention.${reason}`),
    tone: 'alarm',
  }),
  outcome: ({ evidence, ...told }, speech) => ({
    text: outcomeText(told, speech),
    detail: saidBy(evidence, told, speech),
    tone: TONES[told.kind],
  }),
  resolved: ({ amount }, speech) => ({
    text:
      amount === null
        ? speech.say('flight.resolved.notCharged')
        : speech.say('flight.resolved.charged', { amount: speech.amount(amount) }),
    detail: null,
    tone: 'wait',
  }),
  corrected: ({ evidence, ...told }, speech) => ({
    text: speech.say('flight.corrected', { outcome: outcomeText(told, speech) }),
    detail: saidBy(evidence, told, speech),
    tone: 'alarm',
  }),
  duplicate: ({ amount }, speech) => ({
    text: speech.say('flight.duplicate', { amount: speech.amount(amount) }),
    detail: null,
    tone: 'alarm',
  }),
  otherFact: ({ type }, { say }) => fact(say('flight.otherFact', { type })),
};

function legEndedWords({ ms, ...ended }: { readonly ms: number } & LegDelivery, speech: Speech): FlightWords {
  const { say } = speech;
  const took = after(ms, speech);
  switch (ended.delivery) {
    case 'notSent':
      return step(say('flight.ended.notSent'), `${reachReason(ended.why, speech)} · ${took}`);
    case 'maybeSent':
      return step(say('flight.ended.maybeSent'), `${say('flight.code', { code: ended.why })} · ${took}`);
    case 'replied':
      return ended.why === null
        ? step(say('flight.ended.complete'), took)
        : step(say('flight.ended.turnedAway'), `${say('flight.code', { code: ended.why })} · ${took}`);
  }
}

const TONES: Readonly<Record<OutcomeTold['kind'], FlightWords['tone']>> = {
  captured: 'ok',
  authorized: 'ok',
  provisional: 'wait',
  declined: 'fact',
  cancelled: 'fact',
};

function outcomeText({ kind, amount, last4 }: OutcomeTold, speech: Speech): string {
  if (kind === 'declined' || kind === 'cancelled') return speech.say(`flight.outcome.${kind}`);
  const figure = amount === null ? '' : speech.amount(amount);
  return last4 === null
    ? speech.say(`flight.outcome.${kind}.noCard`, { amount: figure })
    : speech.say(`flight.outcome.${kind}`, { amount: figure, last4 });
}

function saidBy(evidence: Path | 'neverSent', { code }: OutcomeTold, { say }: Speech): string {
  const by = say(`flight.saidBy.${evidence}`);
  return code === null ? by : `${by} · ${say('flight.code', { code })}`;
}

/** Also for the health screen. */
export function clockWords(ms: number, { say, duration }: Speech): string {
  if (Math.abs(ms) < 1_000) return say('clock.agree');
  return say(ms > 0 ? 'clock.ahead' : 'clock.behind', { by: duration(Math.abs(ms)) });
}

const short = (fingerprint: string): string =>
  fingerprint === '' ? '—' : `${fingerprint.slice(0, 11)} … ${fingerprint.slice(-11)}`;
