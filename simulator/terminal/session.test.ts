import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARDS, findCard, type Card } from '../cards.ts';
import { decide as decideWith } from './issuer.ts';
import {
  advance,
  NO_TIP,
  type Order,
  type Presentation,
  type Session,
  type SessionEvent,
} from './session.ts';

const ORDER: Order = {
  paymentId: 'tpay_1',
  terminalId: 'term_1',
  amount: 5000,
  currency: 'EUR',
  reference: 'sale-1',
  captureMethod: 'automatic',
  responseMode: 'sync',
  metadata: {},
  tipOnScreen: false,
  path: 'lan',
  idempotencyKey: null,
  createdAt: 0,
  processingMs: null,
};
const PENDING: Session = { state: 'pending', order: ORDER, promptEndsAt: 60_000, tip: NO_TIP };

function decide(order: Order, shown: Presentation, partialAuthorization: boolean) {
  const tip = shown.tip > 0 ? ({ amount: shown.tip, mode: 'custom' } as const) : NO_TIP;
  return decideWith(order, shown, tip, partialAuthorization);
}

function showing(name: string, more: Partial<Presentation> = {}): Presentation {
  const card = findCard(name) as Card;
  const base = {
    entry: card.entry,
    approved: null,
    tip: 0,
    asksPin: false,
    processingMs: 400,
    hold: false,
    authCode: 'A12345',
  };
  return { card, ...base, ...more };
}

const PROCESSING: Session = {
  state: 'processing',
  order: ORDER,
  presentation: showing('approved'),
  tip: NO_TIP,
  pinTriesLeft: null,
};
const answer: SessionEvent = { type: 'issuerAnswers', partialAuthorization: false, at: 9 };
const cancel: SessionEvent = { type: 'cancel', reason: 'requested', at: 9 };

test('a card takes a waiting session to processing, and the issuer takes it to its end', () => {
  const read = advance(PENDING, { type: 'present', presentation: showing('approved') });
  expect(read).toEqual(PROCESSING);
  expect(advance(PROCESSING, answer)).toMatchObject({
    state: 'final',
    result: { status: 'completed', captured: 5000 },
  });
});

test('cancel ends a waiting session and cannot touch any other', () => {
  const cancelled = advance(PENDING, cancel);
  expect(cancelled).toMatchObject({ state: 'final', result: { status: 'cancelled', reason: 'requested' } });
  expect(advance(PROCESSING, cancel)).toBeNull();
  expect(advance(cancelled as Session, cancel)).toBeNull();
});

test('nothing follows an end, and the issuer says nothing before a card was read', () => {
  const ended = advance(PROCESSING, answer) as Session;
  const events: SessionEvent[] = [
    answer,
    cancel,
    { type: 'reboot', at: 9 },
    { type: 'present', presentation: showing('approved') },
  ];
  for (const event of events) expect(advance(ended, event)).toBeNull();
  expect(advance(PENDING, answer)).toBeNull();
});

test('a reboot charges nobody', () => {
  const reboot: SessionEvent = { type: 'reboot', at: 9 };
  expect(advance(PENDING, reboot)).toMatchObject({ result: { status: 'cancelled', reason: 'reboot' } });
  expect(advance(PROCESSING, reboot)).toMatchObject({
    result: { status: 'failed', declineCode: 'communication_error' },
  });
});

test.each(CARDS)('$name ends as its row in the table says', ({ name, declineCode }) => {
  const result = decide(ORDER, showing(name), false);
  if (declineCode === null) expect(result).toMatchObject({ status: 'completed', captured: 5000 });
  else expect(result).toMatchObject({ status: 'failed', declineCode });
});

test('a part is given only where the switch allows it', () => {
  const part = showing('approved', { approved: 3500 });
  expect(decide(ORDER, part, true)).toMatchObject({ status: 'partially_authorized', captured: 3500 });
  expect(decide(ORDER, part, false)).toMatchObject({ status: 'failed', declineCode: 'insufficient_funds' });
  expect(decide(ORDER, showing('approved', { approved: 0 }), true)).toMatchObject({ status: 'failed' });
  expect(decide(ORDER, showing('approved', { approved: 9999 }), true)).toMatchObject({
    status: 'completed',
    captured: 5000,
  });
});

test('a tip counts only where the order asked for one', () => {
  const generous = showing('approved', { tip: 500 });
  expect(decide(ORDER, generous, false)).toMatchObject({ captured: 5000, tip: 0 });
  expect(decide({ ...ORDER, tipOnScreen: true }, generous, false)).toMatchObject({
    captured: 5500,
    tip: 500,
  });
});

test('manual capture holds and takes nothing', () => {
  const held = decide({ ...ORDER, captureMethod: 'manual' }, showing('approved'), false);
  expect(held).toMatchObject({ status: 'authorized', captured: 0, capturable: 5000 });
});

test('whatever happens in whatever order, a session ends at most once and never charges more than was asked', () => {
  const event = fc.oneof(
    fc.constantFrom<SessionEvent>(answer, cancel, { type: 'reboot', at: 9 }),
    fc.record({
      type: fc.constant('present' as const),
      presentation: fc
        .record({ name: fc.constantFrom(...CARDS.map(({ name }) => name)), approved: fc.nat(9000) })
        .map(({ name, approved }) => showing(name, { approved })),
    }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 8 }), (events) => {
      let session: Session = PENDING;
      let ends = 0;
      for (const each of events) {
        const next = advance(session, each);
        ends += next?.state === 'final' ? 1 : 0;
        session = next ?? session;
      }
      expect(ends).toBeLessThanOrEqual(1);
      if (session.state === 'final' && 'captured' in session.result)
        expect(session.result.captured).toBeLessThanOrEqual(5000);
    }),
  );
});
