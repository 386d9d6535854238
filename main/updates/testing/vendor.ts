import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KNOWN_FACTS } from '../../journal/known-facts.ts';
import { JOURNAL_MIGRATIONS } from '../../journal/migrations.ts';
import type { Release } from '../release.ts';

/** A vendor of its own for each test: a key pair that is in no file, and a real server on loopback. */
export class Vendor {
  #keys = generateKeyPairSync('ed25519');
  readonly #server: Server;
  readonly files = new Map<string, Buffer>();
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  /** Files of which the line breaks half-way. */
  readonly cut = new Set<string>();

  private constructor() {
    this.#server = createServer((request, response) => {
      const name = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
      this.asked.push(name);
      const file = this.files.get(name);
      if (file === undefined) response.writeHead(404).end();
      else if (this.cut.has(name)) breakHalfWay(response, file);
      else response.end(file);
    });
  }

  static async open(): Promise<Vendor> {
    const vendor = new Vendor();
    vendor.#server.listen(0, '127.0.0.1');
    await once(vendor.#server, 'listening');
    return vendor;
  }

  get feed(): URL {
    return new URL(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`);
  }

  /** As a till has it built in: raw, base64. */
  get publicKey(): string {
    return this.#keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  }

  /** Another server of the same vendor. */
  static async beside(vendor: Vendor): Promise<Vendor> {
    const another = await Vendor.open();
    another.#keys = vendor.#keys;
    return another;
  }

  /** States a release of these bytes, signed. */
  publish(content: Buffer, said: Partial<Release> = {}): Release {
    const file = { name: 'vinr-pos-9.9.9.AppImage', sha512: sha512(content), size: content.length };
    const release: Release = {
      product: 'com.vinr.pos',
      version: '9.9.9',
      platform: 'linux',
      arch: 'x64',
      file,
      percent: 100,
      journal: { format: JOURNAL_MIGRATIONS.length, facts: [...KNOWN_FACTS] },
      releasedAt: '2026-11-21T12:00:00.000Z',
      validUntil: '9999-12-31T00:00:00.000Z',
      ...said,
    };
    this.files.set(release.file.name, content);
    this.state(release);
    return release;
  }

  /** Signs whatever is given, also what makes no sense. */
  state(statement: unknown): void {
    const bytes = Buffer.from(JSON.stringify(statement));
    this.files.set('linux-x64.json', bytes);
    this.files.set(
      'linux-x64.json.sig',
      Buffer.from(sign(null, bytes, this.#keys.privateKey).toString('base64')),
    );
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }
}

function breakHalfWay(response: ServerResponse, file: Buffer): void {
  response.writeHead(200, { 'content-length': file.length });
  response.write(file.subarray(0, file.length / 2), () => response.destroy());
}

export const sha512 = (content: Buffer): string => createHash('sha512').update(content).digest('base64');
