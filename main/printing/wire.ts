/** Something that carries bytes to a printer and its answers back: a connection, a serial port. */
export interface Wire {
  readonly onData: (listener: (bytes: Uint8Array) => void) => void;
  /** Calls back once, when nothing comes or goes any more. */
  readonly onClosed: (listener: () => void) => void;
  /** Resolves when it has taken the bytes. Rejects with `unreachable` when it is cut. */
  readonly send: (bytes: Uint8Array) => Promise<void>;
  /** Says that nothing more comes; it closes when the other side has taken everything. */
  readonly end: () => void;
  readonly destroy: () => void;
}
