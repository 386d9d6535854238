/** Keys that the till keeps and could not open at its start. Nothing is deleted: an unlocked key store opens them again. */
export interface LostKeys {
  /** `storeUnavailable`: the key store is locked, gone, or another one than sealed them. `damaged`: a file of theirs is. */
  readonly code: 'storeUnavailable' | 'damaged';
  /** What is left: cards through VINR's cloud alone, over the LAN alone, or none at the named terminals. */
  readonly cards: 'cloud' | 'lan' | 'none';
  /** Names of the terminals whose keys did not open. */
  readonly terminals: readonly string[];
}
