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
  if (platform !== 'darwin') return ok('localNetwork.notNeeded');
  if (port.kind !== 'noRoute' && port.kind !== 'absent') return ok('localNetwork.unhindered');
  if (!PRIVATE.some((range) => contains(range, address))) return notChecked('notLocal');
  if (!gatewayAnswers) return notChecked('networkDown');
  return failed('localNetwork.denied', 'allowLocalNetwork', { address });
}
