import type { CertificateFault } from '../faults.ts';

/** Where commands come in: a port on the LAN, or memory. */
export interface Door {
  /** 0 where there is none. */
  readonly port: number;
  /** Accepted since the start. */
  readonly connections: number;
  /** Opens, or opens again at the same place. */
  open(): Promise<void>;
  /** Refuses new connections and cuts those there are, until it is opened again. */
  refuse(): Promise<void>;
  /** The same for good. */
  close(): Promise<void>;
  cut(): void;
  /** The certificate for connections from now on. */
  show(fault: CertificateFault): Promise<void>;
}
