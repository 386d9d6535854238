/** What is wrong with the LAN side of a terminal. Those with a figure read it from the options of the same table. */
export const LAN_FAULTS = [
  /** Nothing is. */
  'up',
  /** The listener is closed: connections are refused, open ones are cut. */
  'refuse',
  /** Connections are accepted and no handshake is answered; requests on open ones are not either. */
  'blackhole',
  /** The handshake succeeds and no request is ever answered, nor acted on. */
  'blackholeAfterHandshake',
  /** Another terminal answers at this address, with its own certificate. */
  'wrongTerminal',
  /** Reset after a command's headers, before its body was read. */
  'dropBeforeCommand',
  /** Reset after the command's body was read; the session goes on. */
  'dropAfterCommand',
  /** Reset after the command's body was read; its prompt lights up `delayMs` later. */
  'ghostPrompt',
  /** The command arrives a second time, `delayMs` after its end. Nothing tells the terminal that it is the same. */
  'duplicate',
  /** The session ends, then the connection is cut instead of answering. */
  'dropResponse',
  /** The session ends, and `status` is answered instead of the payment. */
  'respond',
  /** The answer comes `delayMs` late. */
  'delay',
  /** Half of the answer comes, and nothing after it. */
  'stall',
  /** The connection is reset after `bytes` bytes of the answer's body. */
  'resetAfterBytes',
  /** The answer's bytes are damaged. */
  'garble',
] as const;
export type LanFault = (typeof LAN_FAULTS)[number];

/** Which certificate the terminal shows. */
export const CERTIFICATE_FAULTS = ['own', 'otherTerminal', 'foreignAuthority', 'expired'] as const;
export type CertificateFault = (typeof CERTIFICATE_FAULTS)[number];

export interface TerminalFaults {
  readonly lan: LanFault;
  /** How often the LAN fault strikes before it heals itself; null: until told otherwise. */
  readonly times: number | null;
  /** How late, ms; what is late depends on the LAN fault. */
  readonly delayMs: number;
  /** How much of an answer's body gets through, bytes. */
  readonly bytes: number;
  /** The HTTP status of `respond`: a 4xx or 5xx. */
  readonly status: number;
  /** The terminal's own link to VINR's cloud is cut. */
  readonly offline: boolean;
  /** Does the device answer reads (status, payments)? Without it they are 404, as on a device that has no such routes. */
  readonly deviceReads: boolean;
  /** How long after its order a payment is unknown to whoever reads it, ms. */
  readonly notFoundMs: number;
  /** A presented card stays in processing until released. */
  readonly holdProcessing: boolean;
  /** How far the terminal's clock is ahead, ms; negative: behind. */
  readonly clockSkewMs: number;
  readonly certificate: CertificateFault;
}

export const NO_FAULTS: TerminalFaults = {
  lan: 'up',
  times: null,
  delayMs: 1000,
  bytes: 10,
  status: 500,
  offline: false,
  deviceReads: true,
  notFoundMs: 0,
  holdProcessing: false,
  clockSkewMs: 0,
  certificate: 'own',
};

/** The faults of one terminal right now. */
export class FaultBoard {
  #current: TerminalFaults = NO_FAULTS;
  readonly #healed: () => void;

  /** `healed` is told when the last strike of a limited LAN fault has been used. */
  constructor(healed: () => void) {
    this.#healed = healed;
  }

  get current(): TerminalFaults {
    return this.#current;
  }

  /** A new LAN fault without `times` lasts until told otherwise, whatever the one before it said. */
  set(changes: Partial<TerminalFaults>): TerminalFaults {
    const times = changes.lan === undefined ? this.#current.times : null;
    this.#current = { ...this.#current, times, ...changes };
    return this.#current;
  }

  /** Does this fault strike now? Uses one of its times. */
  strikes(fault: LanFault): boolean {
    if (this.#current.lan !== fault) return false;
    const { times } = this.#current;
    if (times === null) return true;
    this.#current =
      times > 1 ? { ...this.#current, times: times - 1 } : { ...this.#current, lan: 'up', times: null };
    if (times <= 1) this.#healed();
    return true;
  }
}
