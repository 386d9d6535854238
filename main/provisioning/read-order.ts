import { readFile } from 'node:fs/promises';
import { get } from 'node:http';
import type { ProvisioningOrder } from './order.ts';
import { ProvisioningFailure, parseOrder } from './order.ts';

/** From `--config FILE`. */
export async function readOrderFile(file: string): Promise<ProvisioningOrder> {
  const json = await readFile(file, 'utf8').catch(() => {
    throw new ProvisioningFailure(`Cannot read ${file}. Check the path given to --config.`);
  });
  return parseOrder(json, file);
}

/** From `--simulator URL`: a running simulator describes itself. Training by definition, so loopback only. */
export async function readOrderFromSimulator(url: string): Promise<ProvisioningOrder> {
  const ready = new URL('/ready', loopback(url));
  return { ...parseOrder(await download(ready), `The simulator at ${url}`), training: true };
}

function loopback(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isLocal = parsed !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(parsed.hostname);
  if (parsed === null || !isLocal) {
    throw new ProvisioningFailure(
      `--simulator takes the control URL of a simulator on this machine, not ${url}.`,
    );
  }
  return parsed;
}

function download(url: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    const failed = () =>
      reject(
        new ProvisioningFailure(`No simulator answers at ${url.origin}. Start one with npm run simulator.`),
      );
    const request = get(url, { timeout: 5_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(Buffer.concat(chunks).toString()) : failed(),
      );
    });
    request.on('error', failed);
    request.on('timeout', () => request.destroy());
  });
}
