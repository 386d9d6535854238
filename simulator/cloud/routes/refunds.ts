import type { Answer } from '../../http/problem.ts';
import { HttpProblem } from '../../http/problem.ts';
import type { Cloud } from '../cloud.ts';
import { equals } from '../paging.ts';
import { REFUND_REASONS, type Refund } from '../refunds.ts';
import { paymentIdOf } from '../../dialects/spelling.ts';
import { idOf, listed, ok, type Call, type CloudRoutes } from './call.ts';
import { amount, choice, flag, pairs, requiredText, texts } from './fields.ts';

const REFUNDS = '/v1/refunds';
const MOST_PAIRS = 40;

export const REFUND_ROUTES: CloudRoutes = [
  { method: 'POST', path: REFUNDS, handler: create },
  { method: 'GET', path: REFUNDS, handler: list },
  {
    method: 'GET',
    path: `${REFUNDS}/:id`,
    handler: (cloud, call) => ok(written(cloud, call, cloud.refunds.get(idOf(call)))),
  },
  {
    method: 'POST',
    path: `${REFUNDS}/:id`,
    handler: (cloud, call) =>
      ok(
        written(cloud, call, cloud.refunds.describe(idOf(call), pairs(call.fields, 'metadata', MOST_PAIRS))),
      ),
  },
];

function create(cloud: Cloud, call: Call): Answer {
  const { fields } = call;
  const payment = cloud.payments.find(paymentIdOf(requiredText(fields, 'payment')));
  if (payment === null)
    throw new HttpProblem(404, 'payment_not_found', 'No such payment here.', { param: 'payment' });
  const refund = cloud.refunds.create(payment, {
    amount: amount(fields, 'amount'),
    reason: choice(fields, 'reason', REFUND_REASONS),
    presentToTerminal: flag(fields, 'presentToTerminal'),
    metadata: pairs(fields, 'metadata', MOST_PAIRS),
  });
  if (refund.presentToTerminal) cloud.refundPrompts.ask(refund, payment);
  return ok(written(cloud, call, refund), 201);
}

function list(cloud: Cloud, call: Call): Answer {
  const wanted = call.query.get('payment');
  const matches = cloud.refunds
    .newestFirst()
    .filter(
      ({ payment, status }) =>
        (wanted === null || paymentIdOf(wanted) === payment) && equals(call.query, 'status', status),
    );
  return listed(matches, call, (refund) => written(cloud, call, refund));
}

/** The payment by its id, or whole where the request asks for it to be expanded; either way as the dialect has it. */
function written(cloud: Cloud, { query, fields, dialect }: Call, refund: Refund): object {
  const payment = cloud.payments.find(refund.payment);
  if (payment === null) return refund;
  const expanded = [...query.getAll('expand[]'), ...(texts(fields, 'expand') ?? [])];
  const whole = dialect.payment(payment);
  if (expanded.includes('payment')) return { ...refund, payment: whole };
  return { ...refund, payment: 'id' in whole ? whole.id : refund.payment };
}
