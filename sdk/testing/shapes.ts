import fc from 'fast-check';

/** Bodies as VINR's pages show them, with anything in any place: for the properties of decoders. */

export const PAYMENT_STATUSES = [
  ...['created', 'pending', 'processing', 'authorized', 'completed', 'partially_authorized'],
  ...['failed', 'cancelled', 'expired'],
];
export const REFUND_STATUSES = ['pending', 'succeeded', 'completed', 'failed', 'cancelled'];

/** A word as documented, one that no page names, or no word at all. */
const word = (...documented: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...documented) },
    fc.constantFrom('settling', 'constructor', '__proto__', 'COMPLETED', 'paid', ''),
    fc.string(),
    fc.jsonValue({ maxDepth: 1 }),
  );

/** Mostly as it should be, sometimes anything: a body in which everything is wrong proves little. */
const usually = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 8, arbitrary: right }, fc.jsonValue({ maxDepth: 1 }));

const id = usually(fc.string({ minLength: 1, maxLength: 20 }));
const text = usually(fc.string({ maxLength: 20 }));
const figure = fc.oneof(
  { weight: 12, arbitrary: fc.nat() },
  { weight: 4, arbitrary: fc.constant(null) },
  fc.constantFrom<unknown>(-1, 0.5, 2 ** 60, '5', {}),
);
const moment = usually(fc.oneof(fc.integer(), fc.constantFrom('2026-06-11T09:00:00Z', 'soon', '')));
const flag = usually(fc.boolean());
const texts = usually(fc.dictionary(fc.string({ maxLength: 5 }), text, { maxKeys: 3 }));

type Shape = Readonly<Record<string, fc.Arbitrary<unknown>>>;
/** Any of the fields may be missing; those that nothing can be read without are missing less often. */
const some = (shape: Shape, ...needed: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.record(shape, { requiredKeys: [...needed] }) },
    fc.record(shape, { requiredKeys: [] }),
  );

const card = some({ brand: text, last4: text, funding: text });

/** The flat and the nested dialect, mixed. */
export const payment = some(
  {
    id,
    terminalId: text,
    status: word(...PAYMENT_STATUSES),
    amount: figure,
    currency: usually(fc.constantFrom('USD', 'eur')),
    reference: text,
    captureMethod: word('automatic', 'manual'),
    responseMode: word('sync', 'async'),
    amountCaptured: figure,
    amountCapturable: figure,
    entryMethod: word('contactless', 'chip'),
    last4: text,
    brand: text,
    authCode: text,
    paymentMethod: usually(some({ type: text, card: usually(card), entryMode: word('chip', 'swipe') })),
    tip: usually(some({ amount: figure, mode: word('preset', 'none') })),
    tipAmount: figure,
    total: figure,
    surchargeAmount: figure,
    declineCode: word('card_declined', 'processing_error'),
    decline_code: text,
    failure: usually(some({ code: text })),
    cancellationReason: text,
    metadata: texts,
    createdAt: moment,
    completedAt: moment,
    failedAt: moment,
  },
  'id',
  'status',
  'amount',
  'currency',
);

export const refund = some(
  {
    id,
    payment: text,
    amount: figure,
    currency: text,
    status: word(...REFUND_STATUSES),
    reason: text,
    failureReason: text,
    presentToTerminal: flag,
    metadata: texts,
    created: moment,
  },
  'id',
  'status',
  'amount',
);

export const terminal = some(
  {
    id,
    model: text,
    serialNumber: text,
    status: word('online', 'offline', 'needs_attention', 'deactivated'),
    locationId: text,
    softwareVersion: text,
    lastSeen: moment,
    batteryLevel: figure,
    createdAt: moment,
    displayName: text,
    label: text,
  },
  'id',
);

export const action = some(
  {
    id,
    terminalId: text,
    action: word('reboot', 'update', 'lock'),
    status: word('queued', 'processing', 'completed', 'failed'),
    createdAt: moment,
  },
  'id',
);

export const endpoint = some(
  {
    id,
    url: text,
    status: word('enabled', 'disabled'),
    enabled_events: usually(fc.array(text, { maxLength: 3 })),
    secret: text,
    created: moment,
  },
  'id',
);

const EVENT_TYPES = [
  ...['created', 'updated', 'completed', 'failed', 'cancelled'].flatMap((end) => [
    `terminal_payment.${end}`,
    `terminal.payment.${end}`,
    `payment.${end}`,
  ]),
  ...['created', 'updated', 'completed', 'succeeded', 'failed'].map((end) => `refund.${end}`),
  ...['terminal.online', 'terminal.offline', 'terminal_action.completed', 'new.thing'],
];

/** Both ways of carrying the object: in `data.object`, and straight in `data`. */
export const event = some(
  {
    id,
    type: word(...EVENT_TYPES),
    event: text,
    created: moment,
    data: usually(
      fc
        .oneof(payment, refund, terminal, action)
        .chain((object) => fc.constantFrom<unknown>(object, { object })),
    ),
  },
  'id',
  'type',
  'data',
);

/** Both envelopes of a list, alone, together, or torn. */
export const listOf = (row: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  some(
    {
      object: text,
      data: usually(fc.array(usually(row), { maxLength: 3 })),
      has_more: flag,
      page: usually(some({ has_more: flag, next_cursor: text, total_estimate: figure })),
    },
    'data',
  );

/** VINR's error object, whole or torn. */
export const errorBody = some(
  {
    error: usually(
      some(
        {
          type: text,
          code: word('terminal_busy', 'terminal_offline', 'terminal_not_found', 'idempotency_conflict'),
          message: text,
          param: text,
          request_id: text,
          decline_code: text,
          resource: id,
        },
        'code',
      ),
    ),
  },
  'error',
);
