import { PAYMENTS } from '@vinr/sdk/wire';
import type { Dialect, Payment } from '../../dialects/index.ts';
import { paymentIdOf, terminalIdOf } from '../../dialects/spelling.ts';
import type { Answer } from '../../http/problem.ts';
import { readPaymentRequest, type PaymentRequest } from '../../payment-request.ts';
import { readSimulation } from '../../simulation.ts';
import { paymentNotFound } from '../../terminal/problems.ts';
import type { Cloud } from '../cloud.ts';
import { equals, seconds } from '../paging.ts';
import { createdAt } from '../payments.ts';
import { idOf, invalid, listed, ok, readable, type Call, type CloudRoutes } from './call.ts';
import { amount } from './fields.ts';

/** VINR's page ends before its path; it begins like this. */
const ADJUSTING = ['adjust', 'adjust-authorization'];

export const PAYMENT_ROUTES: CloudRoutes = [
  { method: 'POST', path: PAYMENTS, handler: create },
  { method: 'GET', path: PAYMENTS, handler: list },
  { method: 'GET', path: `${PAYMENTS}/:id`, handler: retrieve },
  {
    method: 'POST',
    path: `${PAYMENTS}/:id/cancel`,
    handler: (cloud, call) => ok(call.dialect.payment(cloud.orders.cancel(paymentIdOf(idOf(call))))),
  },
  { method: 'POST', path: `${PAYMENTS}/:id/capture`, handler: capture },
  ...ADJUSTING.map((word) => ({ method: 'POST', path: `${PAYMENTS}/:id/${word}`, handler: adjust })),
  { method: 'POST', path: '/v1/payments/:id/void', handler: release },
];

async function create(cloud: Cloud, { fields, key, query, dialect }: Call): Promise<Answer> {
  const request = spelledOut(readPaymentRequest(fields));
  const payment = cloud.orders.create(request, key, readSimulation(query));
  if (request.adjustable && payment.status !== 'failed') cloud.authorizations.allowAdjustment(payment.id);
  if (payment.status === 'failed') return dialect.declined(payment);
  if (request.responseMode === 'async') return ok(dialect.payment(payment), 202);
  const end = await cloud.payments.end(payment.id);
  return end.status === 'failed' ? dialect.declined(end) : ok(dialect.payment(end));
}

function spelledOut(request: PaymentRequest): PaymentRequest {
  const { terminalId, terminalGroup } = request;
  return {
    ...request,
    terminalId: terminalId && terminalIdOf(terminalId),
    terminalGroup: terminalGroup?.map(terminalIdOf) ?? null,
  };
}

function retrieve(cloud: Cloud, call: Call): Answer {
  const payment = readable(cloud, cloud.payments.find(paymentIdOf(idOf(call))));
  if (payment === null) throw paymentNotFound();
  return ok(call.dialect.payment(payment));
}

function capture(cloud: Cloud, call: Call): Answer {
  const payment = cloud.orders.retrieve(paymentIdOf(idOf(call)));
  return ok(call.dialect.payment(cloud.authorizations.capture(payment, amount(call.fields, 'amount'))));
}

function adjust(cloud: Cloud, call: Call): Answer {
  const payment = cloud.orders.retrieve(paymentIdOf(idOf(call)));
  const wanted = amount(call.fields, 'amount');
  if (wanted === null) throw invalid('amount', 'the whole amount to be held from now on');
  return ok(call.dialect.payment(cloud.authorizations.adjust(payment, wanted)));
}

function release(cloud: Cloud, call: Call): Answer {
  const payment = cloud.orders.retrieve(paymentIdOf(idOf(call)));
  return ok(call.dialect.payment(cloud.authorizations.release(payment)));
}

function list(cloud: Cloud, call: Call): Answer {
  const { query, dialect } = call;
  const [from, to] = [seconds(query, 'fromDate', -Infinity), seconds(query, 'toDate', Infinity)];
  const wantedTerminal = query.get('terminalId');
  const matches = cloud.payments.newestFirst(query.get('reference')).filter((payment) => {
    const created = Math.floor(createdAt(payment) / 1000);
    return (
      readable(cloud, payment) !== null &&
      (wantedTerminal === null || terminalIdOf(wantedTerminal) === payment.terminalId) &&
      equals(query, 'locationId', locationOf(cloud, payment)) &&
      hasStatus(query, payment, dialect) &&
      created >= from &&
      created <= to
    );
  });
  return listed(matches, call, (payment) => dialect.payment(payment));
}

/** In the guides' words or the dialect's. */
function hasStatus(query: URLSearchParams, payment: Payment, dialect: Dialect): boolean {
  if (equals(query, 'status', payment.status)) return true;
  const spelled = dialect.payment(payment);
  return 'status' in spelled && spelled.status === query.get('status');
}

function locationOf(cloud: Cloud, { terminalId }: Payment): string | null {
  return cloud.fleet.find(terminalId ?? '')?.registration.locationId ?? null;
}
