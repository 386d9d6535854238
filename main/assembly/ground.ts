import type { Bookmark } from '../bookmark/bookmark.ts';
import type { Store } from '../journal/open-store.ts';
import type { Provisioned } from '../provisioning/provision.ts';
import type { Heard } from './bookmark.ts';
import type { TillPorts } from './ports.ts';

/** What every part of a till stands on. The journal is open and replayed, settings and keys are read. */
export interface Ground extends Heard {
  readonly ports: TillPorts;
  readonly given: Provisioned;
  readonly store: Store;
  readonly bookmark: Bookmark;
  /** Something worth showing has changed that is not a fact. */
  readonly changed: () => void;
  /** No snapshot is made until what this gives is called. */
  readonly holdSnapshots: () => () => void;
}
