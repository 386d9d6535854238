#!/usr/bin/env node
import { writeFile } from 'node:fs/promises';
import { faultPlanOf } from './cli-faults.ts';
import { readCliOptions, USAGE, type CliOptions } from './cli-options.ts';
import { startSimulator, type Ready, type Simulator } from './index.ts';
import { UsageProblem } from './usage-problem.ts';

const say = (text: string): unknown => process.stdout.write(text);

async function run(): Promise<void> {
  const options = readCliOptions(process.argv.slice(2));
  if (options.help) {
    say(USAGE);
    return;
  }
  await serve(options, stopSignal());
}

/** From start to signal. */
async function serve(options: CliOptions, stopped: Promise<void>): Promise<void> {
  const faultPlan = await faultPlanOf(options);
  const simulator = await startSimulator({ ...options, faultPlan }).catch(explain);
  try {
    await tell(options, simulator);
    await stopped;
  } finally {
    await simulator.stop();
  }
}

async function tell(options: CliOptions, simulator: Simulator): Promise<void> {
  await breakThings(options, simulator);
  const line = `${JSON.stringify(simulator.ready)}\n`;
  if (options.portFile !== null) await writeFile(options.portFile, line, { mode: 0o600 });
  say(options.json ? line : welcome(simulator.ready));
}

/** The faults that the command line asks for, before anybody can connect. */
async function breakThings({ faults }: CliOptions, { world }: Simulator): Promise<void> {
  for (const { terminalId, changes } of faults) {
    const meant = world.terminals.filter(({ device }) => terminalId === null || device.id === terminalId);
    if (meant.length === 0) throw new UsageProblem(`--fault: there is no terminal ${String(terminalId)}.`);
    for (const terminal of meant) await world.setTerminalFaults(terminal, changes);
  }
}

/** The first SIGTERM or SIGINT. */
function stopSignal(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGTERM', () => done());
    process.once('SIGINT', () => done());
  });
}

function explain(failure: unknown): never {
  if (failure instanceof Error && 'code' in failure && failure.code === 'EADDRINUSE')
    throw new UsageProblem(
      'The control port is taken. Choose another --control-port, or leave it out for a free one.',
    );
  throw failure;
}

function welcome({ cloud, control, terminals }: Ready): string {
  const faces = terminals.map(({ id, name }) => `  ${name}   ${control.url}/face/${id}`).join('\n');
  return `VINR in a box is running. Open a terminal's face in a browser:\n${faces}\n  All         ${control.url}/\n\nCloud     ${cloud.url}\nStop with Ctrl-C.\n`;
}

run().then(
  () => process.exit(0),
  (failure: unknown) => {
    const usage = failure instanceof UsageProblem;
    process.stderr.write(usage ? `${failure.message}\nSee --help.\n` : `${String(failure)}\n`);
    process.exit(usage ? 2 : 1);
  },
);
