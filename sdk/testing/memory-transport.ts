import { explainCloud } from '../client/transport/failure.ts';
import { limit } from '../client/transport/interruption.ts';
import type { CloudCall, Transport } from '../client/transport/cloud.ts';
import type { Reply } from '../client/transport/exchange.ts';
import { isVinrError } from '../client/errors.ts';
import type { Delivery } from '../client/errors.ts';
import type { Behaviour } from './behaviour.ts';

/** VINR's cloud without a network: the contract of a transport, and nothing else. */
export class MemoryTransport implements Transport {
  commands = 0;
  readonly #behaviour: Behaviour;

  constructor(behaviour: Behaviour) {
    this.#behaviour = behaviour;
  }

  async send(call: CloudCall): Promise<Reply> {
    let delivery: Delivery = 'notSent';
    const bound = limit(call.timeoutMs, call.signal);
    try {
      if (this.#behaviour.kind === 'refuse') throw coded('ECONNREFUSED');
      await Promise.race([call.commit?.(), bound.over]);
      delivery = 'maybeSent';
      this.commands += 1;
      return await Promise.race([this.#answer(), bound.over]);
    } catch (cause) {
      throw isVinrError(cause) ? cause : explainCloud(cause, delivery);
    } finally {
      bound.lift();
    }
  }

  close(): void {
    this.commands = 0;
  }

  async #answer(): Promise<Reply> {
    switch (this.#behaviour.kind) {
      case 'answer':
        return { status: this.#behaviour.status, headers: {}, text: this.#behaviour.text };
      case 'refuse':
      case 'lose':
        throw coded('ECONNRESET');
      case 'silence':
        return new Promise(() => undefined);
    }
  }
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}
