import type { LanConnection } from '@vinr/sdk';

/**
 * A socket that is dialled ahead of its command. While the dial is under way it is as good as one of the command's
 * own: its failure is the command's failure. Once it has failed, or was closed, the command dials anew.
 */
export class ReadySocket {
  readonly socket: Promise<LanConnection>;
  #connection: LanConnection | null = null;
  #failed = false;

  constructor(dialling: Promise<LanConnection>) {
    this.socket = dialling;
    // An outage while getting ready is told when it counts; until then it is only remembered.
    dialling.then(
      (connection) => (this.#connection = connection),
      () => (this.#failed = true),
    );
  }

  get stage(): 'ready' | 'underWay' {
    return this.#connection === null ? 'underWay' : 'ready';
  }

  isUsable(): boolean {
    return !this.#failed && this.#connection?.open !== false;
  }
}
