import { checkBaskets } from './checks/baskets.ts';
import { checkDrawer } from './checks/drawer.ts';
import { checkPlainTenders } from './checks/plain-tenders.ts';
import { checkChanges } from './checks/changes.ts';
import type { Check } from './checks/check.ts';
import { checkIdentities } from './checks/identities.ts';
import { checkIntents } from './checks/intents.ts';
import { checkLeftSales } from './checks/left-sales.ts';
import { checkOrderOfFacts } from './checks/order-of-facts.ts';
import { checkOutcomes } from './checks/outcomes.ts';
import type { Expectations } from './invariants.ts';
import { checkReturns } from './checks/returns.ts';
import type { AuditedEntry } from './story.ts';
import { Story } from './story.ts';

/** Follows one journal entry by entry, as it is written or long after. */
export class JournalAudit {
  readonly story = new Story();
  readonly #expectations: Expectations;
  readonly #checks: readonly Check[] = [
    checkOrderOfFacts,
    checkIdentities(),
    checkIntents,
    checkBaskets,
    checkPlainTenders,
    checkDrawer,
    checkOutcomes(),
    checkChanges(),
    checkReturns,
    checkLeftSales,
  ];

  constructor(expectations: Expectations) {
    this.#expectations = expectations;
  }

  see(entry: AuditedEntry): void {
    for (const check of this.#checks) check(entry, this.story, this.#expectations);
    this.story.take(entry);
  }
}
