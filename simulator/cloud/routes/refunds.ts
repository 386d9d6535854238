import type { Answer } from '../../http/problem.ts';
import { HttpProblem } from '../../http/problem.ts';
import type { Cloud } from '../cloud.ts';
import { equals } from '../paging.ts';
import { REFUND_REASONS } from '../refunds.ts';
import { idOf, listed, ok, paymentIdOf, type Call, type CloudRoutes } from './call.ts';
import { amount, choice, flag, pairs, requiredText } from './fields.ts';

const REFUNDS = '/v1/refunds';
const MOST_PAIRS = 40;

export const REFUND_ROUTES: CloudRoutes = [
  { method: 'POST', path: REFUNDS, handler: create },
  { method: 'GET', path: REFUNDS, handler: list },
  { method: 'GET', path: `${REFUNDS}/:id`, handler: (cloud, call) => ok(cloud.refunds.get(idOf(call))) },
  {
    method: 'POST',
    path: `${REFUNDS}/:id`,
    handler: (cloud, call) =>
      ok(cloud.refunds.describe(idOf(call), pairs(call.fields, 'metadata', MOST_PAIRS))),
  },
];

function create(cloud: Cloud, { fields }: Call): Answer {
  const payment = cloud.payments.find(paymentIdOf(requiredText(fields, 'payment')));
  if (payment === null)
    throw new HttpProblem(404, 'payment_not_found', 'No such payment here.', { param: 'payment' });
  const refund = cloud.refunds.create(payment, {
    amount: amount(fields, 'amount'),
    reason: choice(fields, 'reason', REFUND_REASONS),
    presentToTerminal: flag(fields, 'presentToTerminal'),
    metadata: pairs(fields, 'metadata', MOST_PAIRS),
  });
  return ok(refund, 201);
}

function list(cloud: Cloud, call: Call): Answer {
  const wanted = call.query.get('payment');
  const matches = cloud.refunds
    .newestFirst()
    .filter(
      ({ payment, status }) =>
        (wanted === null || paymentIdOf(wanted) === payment) && equals(call.query, 'status', status),
    );
  return listed(matches, call);
}
