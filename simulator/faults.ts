/** What is wrong with the LAN side of a terminal. */
export const LAN_FAULTS = [
  /** Nothing is. */
  'up',
  /** The listener is closed: connections are refused, open ones are cut. */
  'refuse',
  /** Connections are accepted and never answered, requests on open ones neither. */
  'blackhole',
  /** Reset after a command's headers, before its body was read. */
  'dropBeforeCommand',
  /** Reset after the command's body was read; the session goes on. */
  'dropAfterCommand',
  /** The session ends, then the connection is cut instead of answering. */
  'dropResponse',
] as const;
export type LanFault = (typeof LAN_FAULTS)[number];

/** Which certificate the terminal shows. */
export const CERTIFICATE_FAULTS = ['own', 'otherTerminal', 'foreignAuthority', 'expired'] as const;
export type CertificateFault = (typeof CERTIFICATE_FAULTS)[number];

export interface TerminalFaults {
  readonly lan: LanFault;
  /** How often the LAN fault strikes before it heals itself; null: until told otherwise. */
  readonly times: number | null;
  /** The terminal's own link to VINR's cloud is cut. */
  readonly offline: boolean;
  /** Does the device answer reads (status, payments)? Without it they are 404, as on a device that has no such routes. */
  readonly deviceReads: boolean;
  /** A presented card stays in processing until released. */
  readonly holdProcessing: boolean;
  readonly certificate: CertificateFault;
}

export const NO_FAULTS: TerminalFaults = {
  lan: 'up',
  times: null,
  offline: false,
  deviceReads: true,
  holdProcessing: false,
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
