/** What this till runs, and what becomes of a newer version of it. */
export interface UpdateView {
  /** The version that runs now. */
  readonly installed: string;
  readonly next: NextVersion;
}

export type NextVersion =
  /** No address to ask at was set up. */
  | { readonly state: 'off' }
  /** This kind of package is renewed by whoever looks after the computer. */
  | { readonly state: 'byHand' }
  /** Nothing newer is known. `lookedAt`: wall time, ms; null before the first look. */
  | { readonly state: 'none'; readonly lookedAt: number | null }
  | { readonly state: 'loading'; readonly version: string }
  | { readonly state: 'ready'; readonly version: string; readonly when: UpdateMoment }
  | { readonly state: 'installing'; readonly version: string }
  | { readonly state: 'trouble'; readonly why: UpdateTrouble; readonly lookedAt: number };

export type UpdateMoment =
  /** Wall time, ms: when the shop's hours for it begin. */
  | { readonly kind: 'at'; readonly at: number }
  /** As soon as no basket and no payment is open. */
  | { readonly kind: 'counterFree' };

export type UpdateTrouble =
  /** The address did not answer as it should. */
  | 'unreachable'
  /** Not signed by whoever makes this till: nothing of it was used. */
  | 'notTrusted'
  /** Signed, but no longer valid: nothing of it was used. */
  | 'expired'
  /** What was loaded is not what was signed: it was thrown away. */
  | 'damaged'
  /** It could not read this till's journal. */
  | 'otherJournal'
  /** It could not be put in. */
  | 'notInstalled';
