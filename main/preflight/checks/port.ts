import type { Finding } from '../finding.ts';
import { failed, ok } from '../finding.ts';

export type PortReading =
  | { readonly kind: 'open'; readonly connectMs: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'silent' }
  /** The network says that nobody has this address, or macOS that this program may not go there. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'noRoute' };

export function judgePort(address: string, port: number, reading: PortReading): Finding {
  switch (reading.kind) {
    case 'open':
      return ok(
        'port.open',
        `${address} takes connections on port ${port} (${reading.connectMs.toFixed(1)} ms).`,
      );
    case 'refused':
      return failed(
        'port.refused',
        `Something is at ${address} and refuses port ${port}.`,
        "Check on the terminal's own screen that this is its address, that it has started, and that Local mode is on.",
      );
    case 'silent':
      return failed(
        'port.silent',
        `Nothing answers at ${address} port ${port}, not even a refusal.`,
        'Switch the terminal on and check its address; if both are right, a firewall or guest Wi-Fi keeps the two apart.',
      );
    case 'absent':
      return failed(
        'port.absent',
        `No device is at ${address}.`,
        'Switch the terminal on, plug it in or join it to the Wi-Fi, and compare the address on its screen.',
      );
    case 'noRoute':
      return failed(
        'port.noRoute',
        `This computer has no route to ${address}.`,
        'Bring till and terminal into one network, or have the router pass traffic between theirs.',
      );
  }
}
