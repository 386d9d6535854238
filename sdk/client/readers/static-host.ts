import { DEVICE_PORT } from '../../wire/index.ts';
import { VinrConfigurationError } from '../errors.ts';
import type { Where } from '../lan/lan-terminals.ts';

/** `192.168.10.51`, `192.168.10.51:9443`, `till-3.shop`, `[fe80::1]:9443` or a bare IPv6 address. */
export function parseStaticHost(text: string): Required<Where> {
  const bare = text.includes(':') && text.indexOf(':') !== text.lastIndexOf(':') && !text.startsWith('[');
  const [, bracketed, plain, digits] = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const host = bare ? text : (bracketed ?? plain);
  const port = digits === undefined ? DEVICE_PORT : Number(digits);
  if (host === undefined || port < 1 || port > 65_535) {
    const message =
      'A static host is an address, optionally with a port: 192.168.10.51 or 192.168.10.51:8443.';
    throw new VinrConfigurationError(message, {
      code: 'badStaticHost',
      delivery: 'notSent',
      param: 'staticHosts',
    });
  }
  return { host, port };
}
