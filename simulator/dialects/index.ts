import { dialect, eventAndData, on, pageEnvelope, type BuiltDialect } from './build.ts';
import type { Dialect } from './dialect.ts';
import { referenceErrorType, troubleshootingErrorType } from './error-types.ts';
import {
  asArchitecture,
  asCloudGuide,
  asDeclines,
  asHandleResponses,
  asReference,
  asTipping,
  asTomorrow,
} from './payment-shapes.ts';
import { bareSigning, inPersonSigning, timestampedSigning } from './signing.ts';

export type { Dialect, EventFacts, EventSubject, ListPage, Payment } from './dialect.ts';

/** The seeds' guides where they agree: what the simulator speaks unless told otherwise. */
const GUIDES: BuiltDialect = dialect({
  page: 'payments/in-person',
  payment: (payment) => payment,
  list: ({ data, hasMore }) => ({ object: 'list', data, has_more: hasMore }),
  defaultLimit: 10,
  errorType: referenceErrorType,
  sign: inPersonSigning,
});

/** One dialect for each page, by the page's name. What a page does not speak of is as in the guides. */
export const DIALECTS = {
  guides: GUIDES,
  'cloud-api': on(GUIDES, { page: 'payments/in-person/cloud-api', payment: asCloudGuide }),
  'terminal-payments': on(GUIDES, { page: 'api-reference/terminal-payments', payment: asReference }),
  'handle-responses': on(GUIDES, {
    page: 'payments/in-person/handle-responses',
    payment: asHandleResponses,
    eventType: (type, subject) =>
      subject.kind === 'payment' && subject.payment.status === 'authorized'
        ? 'terminal_payment.completed'
        : type,
  }),
  tipping: on(GUIDES, { page: 'payments/in-person/tipping', payment: asTipping }),
  architecture: on(GUIDES, {
    page: 'payments/in-person/architecture',
    payment: asArchitecture,
    eventType: (type) => type.replace(/^terminal_payment\./, 'terminal.payment.'),
  }),
  'in-person': on(GUIDES, {
    page: 'payments/in-person',
    eventType: (type) => type.replace(/^terminal_payment\./, 'payment.'),
  }),
  'result-codes': on(GUIDES, { page: 'troubleshooting/result-codes', envelope: eventAndData }),
  'integration-webhooks': on(GUIDES, { page: 'integration/webhooks', sign: timestampedSigning }),
  'webhook-endpoints': on(GUIDES, { page: 'api-reference/webhook-endpoints', sign: bareSigning }),
  pagination: on(GUIDES, { page: 'api-reference/pagination', list: pageEnvelope, defaultLimit: 25 }),
  errors: on(GUIDES, { page: 'api-reference/errors', declinedAs: 'error' }),
  'error-codes': on(GUIDES, { page: 'troubleshooting/error-codes', errorType: troubleshootingErrorType }),
  versioning: on(GUIDES, {
    page: 'api-reference/versioning',
    payment: asTomorrow,
    eventType: (type) => type.replace(/\.updated$/, '.progressed'),
  }),
  'declines-and-failures': on(GUIDES, {
    page: 'troubleshooting/declines-and-failures',
    payment: asDeclines,
    declinedAs: 'payment402',
  }),
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof DIALECTS;
export const DIALECT_NAMES = Object.keys(DIALECTS) as readonly DialectName[];
