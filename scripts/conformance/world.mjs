// The simulator, at the addresses of the papers, and what a snippet expects to exist.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot } from '../setup/paths.mjs';
import { certificateFor, openCloud, openPlain, openTerminal } from './doors.mjs';
import { Names } from './names.mjs';
import { CLOUD_NAMES, PLAIN_HOST, STATIC_HOSTS } from './network.mjs';

const CARD = { autoCard: 'approved', autoCardMs: 100, processingMs: 100 };

export class World {
  names = new Names();
  folder = inRoot('test-results', 'conformance');
  #servers = [];
  #child;
  /** @type {any} */
  ready;
  /** @type {NodeJS.ProcessEnv} */
  env = {};

  static async open() {
    const world = new World();
    await rm(world.folder, { recursive: true, force: true });
    await mkdir(world.folder, { recursive: true });
    await world.#start();
    return world;
  }

  async #start() {
    const args = ['--json', '--terminals', '3', '--insecure-http', '--auto-card', CARD.autoCard];
    this.#child = spawn(process.execPath, [inRoot('dist/simulator/cli.cjs'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface({ input: this.#child.stdout }), 'line');
    this.ready = JSON.parse(line);
    const tls = certificateFor(CLOUD_NAMES);
    const authority = `${this.folder}/cloud.pem`;
    await writeFile(authority, tls.cert);
    const [first] = this.ready.terminals;
    this.#servers.push(await openCloud(this.names, tls, this.ready.cloud));
    this.#servers.push(await openPlain(this.names, PLAIN_HOST, first.insecurePort));
    for (const [index, host] of STATIC_HOSTS.entries())
      this.#servers.push(await openTerminal(host, this.ready.terminals[index].port));
    this.env = {
      PATH: process.env['PATH'],
      HOME: this.folder,
      VINR_SECRET_KEY: 'sk_test_sample',
      VINR_TERMINAL_CA: first.caFile,
      VINR_LOCAL_CERT_PATH: first.clientP12File,
      VINR_LOCAL_CERT_PASSPHRASE: first.passphrase,
      VINR_SIMULATOR: inRoot('dist/simulator/cli.cjs'),
      TERMINAL_CERT: 'any',
      NODE_EXTRA_CA_CERTS: authority,
      CURL_CA_BUNDLE: authority,
    };
  }

  /** @param {string} method @param {string} path @param {object} [body] */
  control(method, path, body) {
    return asJson(new URL(path, this.ready.control.url), method, body);
  }

  /** Asks the cloud by the papers' ids, as the front would. */
  async cloud(method, path, body) {
    const { url, secretKey } = this.ready.cloud;
    const ours = body === undefined ? undefined : JSON.parse(this.names.toOurs(JSON.stringify(body)));
    const target = new URL(this.names.toOurs(path), url);
    return asJson(target, method, ours, { authorization: `Bearer ${secretKey}` });
  }

  /** @param {import('./snippets.mjs').Preparation | undefined} wanted */
  async prepare(wanted) {
    this.names.begin();
    await this.settle();
    if (wanted === undefined) return;
    if (wanted.payment === 'pending') await this.control('PUT', '/settings', { autoCard: null });
    const made = await this.cloud('POST', '/v1/terminal/payments', {
      terminalId: wanted.terminal ?? 'term_01HZ5QXYZ',
      amount: 4200,
      currency: 'EUR',
      reference: wanted.reference ?? 'order_1099',
      ...(wanted.payment === 'pending' ? {} : { responseMode: 'sync' }),
      ...(wanted.payment === 'authorized' ? { captureMethod: 'manual' } : {}),
    });
    if (wanted.id !== undefined) this.names.learn(wanted.id, made.id);
  }

  /** Waits until nobody is paying, with cards shown by themselves and the guides' spelling. */
  async settle() {
    await this.control('PUT', '/cloud/switches', { dialect: 'guides' });
    for (const { id } of this.ready.terminals) {
      // A terminal with nothing on its screen refuses to cancel, which is as good.
      await this.control('POST', `/terminals/${id}/cancel`).catch(() => undefined);
    }
    await this.control('PUT', '/settings', CARD);
    for (let tries = 0; tries < 100; tries += 1) {
      const { terminals } = await this.control('GET', '/terminals');
      if (terminals.every(({ session }) => session === null)) return;
      await wait(50);
    }
  }

  async close() {
    for (const server of this.#servers) server.close();
    this.#child.kill('SIGTERM');
    await once(this.#child, 'exit');
  }
}

async function asJson(url, method, body, headers = {}) {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url.pathname}: ${response.status} ${text}`);
  return text === '' ? {} : JSON.parse(text);
}
