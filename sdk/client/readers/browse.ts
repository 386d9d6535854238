import { networkInterfaces } from 'node:os';
import type { Service } from 'bonjour-service';
import { MDNS_TYPE } from '../../wire/index.ts';

/** What somebody on the network says about itself. Nothing of it is proven. */
export interface Sighting {
  readonly id: string;
  readonly ip: string;
  readonly port: number;
  readonly model: string | null;
  readonly status: string | null;
}

export interface BrowseOptions {
  /** An IPv4 address of this machine; undefined browses on all of them, loopback too. */
  readonly on: string | undefined;
  readonly seen: (sighting: Sighting) => void;
  readonly problem: (error: Error) => void;
}

/** Listens for terminals until stopped. A multicast socket asks on one interface only, so there is one for each. */
export async function browse(options: BrowseOptions): Promise<() => void> {
  const { default: Bonjour } = await import('bonjour-service');
  const addresses = options.on === undefined ? ownAddresses() : [options.on];
  const listeners = addresses.map((address) => {
    // The library hands these on to multicast-dns; its typings know service fields only.
    const socket = { interface: address, bind: '0.0.0.0' } as object;
    const bonjour = new Bonjour(socket, (error: Error) => options.problem(error));
    bonjour.find({ type: MDNS_TYPE }, (service) => {
      const sighting = sightingOf(service);
      if (sighting !== null) options.seen(sighting);
    });
    return bonjour;
  });
  return () => listeners.forEach((bonjour) => bonjour.destroy());
}

function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter((one) => one.family === 'IPv4')
    .map((one) => one.address);
}

function sightingOf(service: Service): Sighting | null {
  const txt = (service.txt ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string | null => {
    const value = txt[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  // The sender's own address beats the advertised one, which on some systems is another interface's.
  const ip = service.referer?.address ?? service.addresses?.[0];
  if (ip === undefined) return null;
  const id = text('id') ?? text('terminalId') ?? text('terminalid') ?? service.name;
  return { id, ip, port: service.port, model: text('model'), status: text('status') };
}
