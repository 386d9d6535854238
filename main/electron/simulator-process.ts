import { createInterface } from 'node:readline';
import { utilityProcess } from 'electron';
import type { OrderSource } from '../command-line.ts';

const READY_LIMIT_MS = 60_000;

export interface SimulatorProcess {
  readonly order: OrderSource;
  readonly end: () => void;
}

/** The simulated VINR beside a till in training, as a process of its own. `script` is the bundled `simulator/cli.ts`. */
export async function simulatorProcess(script: string): Promise<SimulatorProcess> {
  const child = utilityProcess.fork(script, ['--json', '--terminals', '2'], {
    serviceName: 'VINR simulator',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = (): void => void child.kill();
  try {
    const line = await firstLine(child);
    const { control } = JSON.parse(line) as { readonly control: { readonly url: string } };
    return { order: { from: 'simulator', url: control.url }, end };
  } catch (error) {
    end();
    throw error;
  }
}

function firstLine(child: Electron.UtilityProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`The simulator did not start: ${why}`));
    const limit = setTimeout(() => fail('no answer in time'), READY_LIMIT_MS);
    child.once('exit', (code) => fail(`it ended with code ${code}`));
    if (child.stdout === null) {
      fail('it has no output');
      return;
    }
    createInterface({ input: child.stdout }).once('line', (line) => {
      clearTimeout(limit);
      resolve(line);
    });
  });
}
