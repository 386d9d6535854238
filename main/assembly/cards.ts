import { CAPTURE_TOLERANCE_PPM } from '#shared/refund.ts';
import { newModificationId, newTenderId } from '../identifiers.ts';
import { vinrList } from '../payments/driver/vinr-list.ts';
import { VinrModificationLink } from '../payments/driver/vinr-modification-link.ts';
import { vinrRefundList } from '../payments/driver/vinr-refund-list.ts';
import { ModificationService } from '../payments/modifications/modification-service.ts';
import { PaymentService } from '../payments/payment-service.ts';
import { Resolutions } from '../payments/resolutions.ts';
import { Sweep } from '../reconciliation/sweep.ts';
import { ShiftMatching } from '../shifts/shift-matching.ts';
import type { Staff } from '../staff/staff.ts';
import { offlineLimitOf } from '../terminals/offline-limits.ts';
import type { Ground } from './ground.ts';
import type { Terminals } from './terminals.ts';

/** Money on cards: taken, given back, compared with VINR's lists, and decided by a supervisor where VINR is silent. */
export function cardsOf(ground: Ground, terminals: Terminals, staff: Staff) {
  const { record } = ground;
  const payments = paymentsOf(ground, terminals);
  const modifications = modificationsOf(ground, terminals, staff);
  const resolutions = new Resolutions({ record, payments, modifications, staff });
  return { payments, modifications, resolutions, ...comparisonsOf(ground, terminals, payments) };
}

function paymentsOf({ ports, given, record, changed }: Ground, terminals: Terminals): PaymentService {
  const { registry, health, link, trace } = terminals;
  const { settings } = given;
  return new PaymentService({
    record,
    link,
    clock: ports.clock,
    trace,
    log: ports.log,
    changed,
    till: settings.till.id,
    exposureLimitOf: (id) =>
      offlineLimitOf(
        health.of(id).model ?? registry.get(id).model,
        settings.shop.currency,
        settings.offlineLimit,
      ),
    newTenderId,
  });
}

const modificationsOf = ({ ports, given, record, changed }: Ground, { vinr }: Terminals, staff: Staff) =>
  new ModificationService({
    record,
    link: new VinrModificationLink(vinr),
    clock: ports.clock,
    log: ports.log,
    changed,
    till: given.settings.till.id,
    grant: (pin, amount) => staff.grant({ kind: 'refund', amount: amount.amount }, pin),
    newModificationId,
    captureTolerancePpm: CAPTURE_TOLERANCE_PPM,
  });

/** Both compare this till's records with VINR's, as far as there is a key to ask with. */
function comparisonsOf({ ports, given, record }: Ground, terminals: Terminals, payments: PaymentService) {
  const { vinr, cloud, registry } = terminals;
  const shared = {
    record,
    terminals: () => registry.list().map(({ id }) => id),
    till: given.settings.till.id,
    clock: ports.clock,
    log: ports.log,
  };
  const sweep = new Sweep({
    ...shared,
    list: cloud ? vinrList(vinr) : null,
    ask: (tenderId) => payments.askNow(tenderId),
  });
  const shiftMatching = new ShiftMatching({
    ...shared,
    lists: cloud ? { payments: vinrList(vinr), refunds: vinrRefundList(vinr) } : null,
  });
  return { sweep, shiftMatching };
}
