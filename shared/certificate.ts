/** Whose certificate: the till's own for one terminal, a terminal's, or the authority's that signs terminals. */
export type CertificateOwner = 'till' | 'terminal' | 'authority';

/** A certificate that a person has to be told about. */
export interface CertificateNotice {
  readonly owner: CertificateOwner;
  /** The name on the sticker; null for an authority of several terminals. */
  readonly terminal: string | null;
  /** When it ends, wall time in ms. */
  readonly endsAt: number;
  /** 0: it has ended. */
  readonly daysLeft: number;
  /** The last of 60, 30, 14, 7 and 1 days that has been passed; 0: it has ended. A person is told anew when it changes. */
  readonly threshold: number;
}

/** One certificate as the health page shows it. */
export type CertificateStanding = Pick<CertificateNotice, 'owner' | 'terminal' | 'endsAt'> & {
  /** Null while there is nothing to say about its end. */
  readonly threshold: number | null;
};

/** The list of withdrawn certificates that this till goes by. */
export type DeniedListView =
  | { readonly kind: 'none' }
  /** `asOf`: when the list was made, wall time in ms. */
  | { readonly kind: 'read'; readonly asOf: number; readonly count: number }
  /** The file makes no sense; what was read before still holds. */
  | { readonly kind: 'unread'; readonly asOf: number | null };
