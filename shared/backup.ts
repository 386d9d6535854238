/** What still ties a till to this machine. Ordered by how much it matters. */
export type LeaveReason =
  /** Cards that were asked and have not answered for good. */
  | { readonly kind: 'openPayments'; readonly count: number }
  /** Approved by a terminal alone; the bank has not spoken. */
  | { readonly kind: 'watchedPayments'; readonly count: number }
  /** Refunds and captures that are not settled. */
  | { readonly kind: 'openRefunds'; readonly count: number }
  | { readonly kind: 'tasks'; readonly count: number }
  /** Sales on screen, parked, or with money held on a tab. */
  | { readonly kind: 'openSales'; readonly count: number }
  /** A shift whose drawer nobody has counted: 1. */
  | { readonly kind: 'openShift'; readonly count: number }
  /** Entries that are in no backup; all of them where none was made. */
  | { readonly kind: 'notBackedUp'; readonly count: number };

export interface BackupView {
  /** Where backups go; null: nowhere yet. */
  readonly folder: string | null;
  /** A recovery code exists, so that backups can be made. */
  readonly hasCode: boolean;
  readonly running: boolean;
  readonly last: LastBackup | null;
  /** Files of this till in the folder. */
  readonly count: number;
  /** Why the folder could not be read or the last backup was not made; null: nothing is wrong. */
  readonly trouble: BackupTrouble | null;
  /** Journal entries. */
  readonly entries: number;
  readonly everyHours: number;
  /** How long backups are kept: the latest of each day, then the latest of each month. */
  readonly keepDays: number;
  readonly keepMonths: number;
  /** Empty: this till may be taken away. */
  readonly reasonsToStay: readonly LeaveReason[];
}

export interface LastBackup {
  /** Wall time, ms. */
  readonly at: number;
  readonly bytes: number;
  /** Its last entry. */
  readonly seq: number;
  readonly file: string;
}

/** `locked`: the key store, and with it the recovery code that backups are sealed with. */
export type BackupTrouble = 'noFolder' | 'notWritable' | 'full' | 'locked';
