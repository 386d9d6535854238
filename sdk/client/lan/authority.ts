import type { TerminalOptions } from '../options.ts';
import { VinrConfigurationError } from '../errors.ts';

/** Where files and environment come from. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readFile(path: string): Promise<Buffer>;
}

const PEM = '-----BEGIN CERTIFICATE-----';

/** The terminal CA, as PEM. It is never shipped with this client and never falls back to system roots. */
export async function terminalAuthority(
  options: TerminalOptions,
  from: Surroundings,
): Promise<readonly string[]> {
  const given = options.ca ?? from.environment['VINR_TERMINAL_CA'];
  if (given === undefined || given.length === 0) throw noAuthority();
  const all = typeof given === 'string' ? [given] : given;
  return Promise.all(all.map((one) => (one.includes(PEM) ? Promise.resolve(one) : readAuthority(one, from))));
}

async function readAuthority(path: string, from: Surroundings): Promise<string> {
  const text = await from.readFile(path).then(
    (bytes) => bytes.toString('utf8'),
    (cause: unknown) => {
      throw unusable('The terminal CA file cannot be read.', cause);
    },
  );
  if (!text.includes(PEM)) throw unusable('The terminal CA file holds no PEM certificate.');
  return text;
}

function noAuthority(): VinrConfigurationError {
  return unusable(
    'No terminal CA is configured. Download it from the VINR Dashboard (Developers, Certificates) and give it as ' +
      'terminal.ca or in VINR_TERMINAL_CA, as PEM text or as the path of a PEM file.',
  );
}

function unusable(message: string, cause?: unknown): VinrConfigurationError {
  return new VinrConfigurationError(message, { code: 'terminalAuthority', delivery: 'notSent', cause });
}
