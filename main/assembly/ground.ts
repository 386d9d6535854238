import type { Store } from '../journal/open-store.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Provisioned } from '../provisioning/provision.ts';
import type { TillPorts } from './ports.ts';
import type { Reporting } from './reporting.ts';

/** What every part of a till stands on. The journal is open and replayed, settings and keys are read. */
export interface Ground {
  readonly ports: TillPorts;
  readonly given: Provisioned;
  readonly store: Store;
  readonly record: TillRecord;
  readonly reporting: Reporting;
  /** Something worth showing has changed that is not a fact. */
  readonly changed: () => void;
  /** No snapshot is made until what this gives is called. */
  readonly holdSnapshots: () => () => void;
}
