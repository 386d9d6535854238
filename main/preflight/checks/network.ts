import type { NetworkInterfaceInfo } from 'node:os';
import { BlockList, isIP } from 'node:net';
import type { Finding } from '../finding.ts';
import { failed, ok, warning } from '../finding.ts';

/** As `os.networkInterfaces()` gives them. */
export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

interface Network {
  readonly name: string;
  readonly address: string;
  /** In CIDR notation. */
  readonly range: string;
}

/** Whether this computer is on a network at all. `needsOne`: some terminal is not on this computer itself. */
export function judgeNetwork(interfaces: Interfaces, needsOne: boolean): Finding {
  const networks = networksOf(interfaces).filter(({ address }) => !isLoopback(address));
  if (networks.length === 0)
    return needsOne ? failed('network.none', 'joinNetwork') : ok('network.notNeeded');
  return ok('network.up', { networks: listed(networks) });
}

/** Whether the terminal's address lies in one of this computer's own networks. */
export function judgeSubnet(address: string, interfaces: Interfaces): Finding {
  const networks = networksOf(interfaces);
  const home = networks.find(({ range }) => contains(range, address));
  if (home !== undefined) return ok('subnet.same', { address, range: home.range, name: home.name });
  const own = networks.filter((one) => !isLoopback(one.address));
  return own.length === 0
    ? warning('subnet.alone', 'joinNetwork', { address })
    : warning('subnet.other', 'oneSubnet', { address, networks: listed(own) });
}

function networksOf(interfaces: Interfaces): readonly Network[] {
  return Object.entries(interfaces).flatMap(([name, all = []]) =>
    all.flatMap(({ address, cidr }) =>
      cidr === null || isLinkLocal6(address) ? [] : [{ name, address, range: cidr }],
    ),
  );
}

export function contains(range: string, address: string): boolean {
  const [base = '', prefix = ''] = range.split('/');
  const family = isIP(base) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(address) !== isIP(base)) return false;
  const list = new BlockList();
  list.addSubnet(base, Number(prefix), family);
  return list.check(address, family);
}

/** Of an address, or the one name that always means this computer. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || contains('127.0.0.0/8', host);

/** Every interface has one, and it says nothing about where the till is. */
const isLinkLocal6 = (address: string): boolean => contains('fe80::/10', address);

const listed = (networks: readonly Network[]): string =>
  networks.map(({ range, name }) => `${range} (${name})`).join(', ');
