import type { FoundPort, PortTrouble, SerialSettings } from '#shared/devices.ts';

/** The serial ports of this computer. */
export interface SerialPorts {
  readonly list: () => Promise<readonly FoundPort[]>;
  /** Rejects with a `PortFailure`. */
  readonly open: (settings: SerialSettings) => Promise<SerialLine>;
}

/** An open port. */
export interface SerialLine {
  readonly onData: (listener: (bytes: Buffer) => void) => void;
  /** Resolves when the device has been sent all of it. Rejects with a `PortFailure`. */
  readonly send: (bytes: Uint8Array) => Promise<void>;
  /** Resolves once it is no longer open, whoever closed it. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

export class PortFailure extends Error {
  override readonly name = 'PortFailure';
  readonly why: PortTrouble;
  constructor(why: PortTrouble, cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}
