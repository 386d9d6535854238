import type { Clock } from '../../main/clock.ts';
import type { Journal } from '../../main/journal/journal.ts';
import { TillRecord } from '../../main/journal/record.ts';
import type { ModificationLink } from '../../main/payments/driver/modification-link.ts';
import type { PaymentLink } from '../../main/payments/driver/link.ts';
import type { PaymentService } from '../../main/payments/payment-service.ts';

/** Where a test may plant a bug: ports, as the till gets them. The identity changes nothing. */
export interface Ports {
  readonly clock: (clock: Clock) => Clock;
  readonly link: (link: PaymentLink, clock: Clock) => PaymentLink;
  readonly modificationLink: (link: ModificationLink) => ModificationLink;
  readonly journal: (journal: Journal) => Journal;
  readonly record: (journal: Journal) => TillRecord;
  /** What the start does after the replay. */
  readonly resume: (payments: PaymentService) => void;
}

export const soundPorts: Ports = {
  clock: (clock) => clock,
  link: (link) => link,
  modificationLink: (link) => link,
  journal: (journal) => journal,
  record: (journal) => new TillRecord(journal),
  resume: (payments) => payments.resume(),
};
