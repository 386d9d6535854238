import type { Finding } from '../finding.ts';
import { failed, notChecked, ok } from '../finding.ts';
import { contains } from './network.ts';
import type { PortReading } from './port.ts';

export interface LocalNetworkFacts {
  readonly platform: NodeJS.Platform;
  /** Of the terminal. */
  readonly address: string;
  readonly port: PortReading;
  /** Something beyond the gateway answers, so the network itself works. */
  readonly gatewayAnswers: boolean;
}

const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', 'fc00::/7', 'fe80::/10'];

/**
 * macOS 15 asks the user whether an application may speak to devices nearby. Where that was denied the system answers
 * "no route" for private addresses, while everything behind the gateway goes on working.
 */
export function judgeLocalNetwork({ platform, address, port, gatewayAnswers }: LocalNetworkFacts): Finding {
  if (platform !== 'darwin')
    return ok('localNetwork.notNeeded', 'This system asks for no permission to speak to devices nearby.');
  if (port.kind !== 'noRoute' && port.kind !== 'absent')
    return ok('localNetwork.unhindered', 'macOS lets this program speak to devices nearby.');
  if (!PRIVATE.some((range) => contains(range, address)))
    return notChecked('the address is not one of the local network');
  if (!gatewayAnswers)
    return notChecked('nothing beyond the gateway answers either, so the network itself is down');
  return failed(
    'localNetwork.denied',
    `macOS lets this program into the internet and not to ${address}: the permission for the local network is missing.`,
    'System Settings, Privacy & Security, Local Network: allow VINR POS (or the terminal program this ran in), then check again.',
  );
}
