import { Bonjour, type Service } from 'bonjour-service';
import { MDNS_TYPE } from '@vinr/sdk/wire';

export interface Advertised {
  readonly id: string;
  readonly model: string;
  readonly port: number;
}

/** What the network hears of a counter's terminals. */
export interface Advertising {
  withdraw(id: string): void;
  announce(terminal: Advertised): void;
  /** Takes all of them back. */
  goodbye(): Promise<void>;
}

/**
 * Announces terminals by mDNS on the loopback interface alone. `instance` keeps simulators on one machine apart.
 * Trouble on the multicast socket goes to `failed`: a simulator that nobody can discover still works by address.
 */
export function advertise(
  terminals: readonly Advertised[],
  instance: string,
  failed: (error: unknown) => void,
): Advertising {
  const options = { interface: '127.0.0.1', bind: '0.0.0.0', disableIPv6: true };
  const bonjour = new Bonjour(options, failed);
  const publish = ({ id, model, port }: Advertised): Service =>
    bonjour.publish({
      name: `${id} ${instance}`,
      type: MDNS_TYPE,
      host: `vinr-simulator-${instance.toLowerCase()}.local`,
      port,
      txt: { id, model },
      probe: false,
      disableIPv6: true,
    });
  const announced = new Map(terminals.map((terminal) => [terminal.id, publish(terminal)]));
  return {
    withdraw(id) {
      announced.get(id)?.stop();
      announced.delete(id);
    },
    announce(terminal) {
      if (!announced.has(terminal.id)) announced.set(terminal.id, publish(terminal));
    },
    goodbye: () =>
      new Promise((resolve) => {
        bonjour.unpublishAll(() => bonjour.destroy(() => resolve()));
      }),
  };
}
