import { Bonjour } from 'bonjour-service';
import { MDNS_TYPE } from '@vinr/sdk/wire';

export interface Advertised {
  readonly id: string;
  readonly model: string;
  readonly port: number;
}

/**
 * Announces terminals by mDNS on the loopback interface alone. `instance` keeps simulators on one machine apart.
 * Trouble on the multicast socket goes to `failed`: a simulator that nobody can discover still works by address.
 * Returns the goodbye.
 */
export function advertise(
  terminals: readonly Advertised[],
  instance: string,
  failed: (error: unknown) => void,
): () => Promise<void> {
  const options = { interface: '127.0.0.1', bind: '0.0.0.0', disableIPv6: true };
  const bonjour = new Bonjour(options, failed);
  for (const { id, model, port } of terminals)
    bonjour.publish({
      name: `${id} ${instance}`,
      type: MDNS_TYPE,
      host: `vinr-simulator-${instance.toLowerCase()}.local`,
      port,
      txt: { id, model },
      probe: false,
      disableIPv6: true,
    });
  return () =>
    new Promise((resolve) => {
      bonjour.unpublishAll(() => bonjour.destroy(() => resolve()));
    });
}
