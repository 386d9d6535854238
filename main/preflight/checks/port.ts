import type { Finding, StepCode } from '../finding.ts';
import { failed, ok, tenths } from '../finding.ts';

export type PortReading =
  | { readonly kind: 'open'; readonly connectMs: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'silent' }
  /** The network says that nobody has this address, or macOS that this program may not go there. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'noRoute' };

export function judgePort(address: string, port: number, reading: PortReading): Finding {
  if (reading.kind === 'open') return ok('port.open', { address, port, ms: tenths(reading.connectMs) });
  return failed(`port.${reading.kind}`, STEPS[reading.kind], { address, port });
}

const STEPS: Readonly<Record<Exclude<PortReading['kind'], 'open'>, StepCode>> = {
  refused: 'compareAddress',
  silent: 'passFirewall',
  absent: 'switchOn',
  noRoute: 'oneNetwork',
};
