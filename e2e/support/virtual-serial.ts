import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants, createReadStream, createWriteStream, openSync } from 'node:fs';

/** Whether this machine can make serial ports that are no hardware: `socat` ties two pseudo terminals together. */
export const canMakePorts = process.platform === 'linux' && spawnSync('socat', ['-V']).status === 0;

/** A serial cable with a till's port at one end and a device of the test's at the other. */
export class VirtualSerial {
  /** What the till has sent. */
  readonly heard: Buffer[] = [];
  /** As the till opens it. */
  readonly port: string;
  readonly #cable: ChildProcess;
  readonly #out: NodeJS.WritableStream;
  #answer: (bytes: Buffer) => void = () => undefined;

  private constructor(cable: ChildProcess, port: string, device: string) {
    this.#cable = cable;
    this.port = port;
    const fd = openSync(device, constants.O_RDWR | constants.O_NOCTTY);
    this.#out = createWriteStream('', { fd, autoClose: false });
    const input = createReadStream('', { fd, autoClose: false });
    // Pulling the plug ends the read with an error: that is the plug, not trouble.
    input.on('error', () => undefined);
    input.on('data', (bytes) => {
      this.heard.push(Buffer.from(bytes));
      this.#answer(Buffer.from(bytes));
    });
  }

  /** `link` gives the till's end a name that stays the same when it is plugged in again. */
  static async plug(link?: string): Promise<VirtualSerial> {
    const tillEnd = `pty,raw,echo=0${link === undefined ? '' : `,link=${link}`}`;
    const cable = spawn('socat', ['-d', '-d', tillEnd, 'pty,raw,echo=0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [till, device] = await namesSaid(cable);
    return new VirtualSerial(cable, link ?? till, device);
  }

  get text(): string {
    return Buffer.concat(this.heard).toString('latin1');
  }

  say(text: string | Uint8Array): void {
    this.#out.write(text);
  }

  /** Answers everything that the till sends. */
  onHeard(answer: (bytes: Buffer) => void): void {
    this.#answer = answer;
  }

  async unplug(): Promise<void> {
    if (this.#cable.exitCode !== null || this.#cable.signalCode !== null) return;
    this.#cable.kill('SIGTERM');
    await once(this.#cable, 'exit');
  }
}

/** It says where its two ends are, and then that it carries. */
function namesSaid(cable: ChildProcess): Promise<readonly [string, string]> {
  return new Promise((resolve, reject) => {
    let said = '';
    cable.once('exit', () => reject(new Error(`socat ended: ${said}`)));
    cable.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const [till, device] = [...said.matchAll(/PTY is (\S+)/g)].map(([, name = '']) => name);
      if (till !== undefined && device !== undefined && said.includes('starting data transfer'))
        resolve([till, device]);
    });
  });
}
