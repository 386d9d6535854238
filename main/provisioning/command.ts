import { readCommandLine } from '../command-line.ts';
import { explain } from '../explained.ts';
import { provisionFolder } from './folder/provision-folder.ts';
import { readFolderOptions } from './folder/options.ts';
import { isAllGood, reportText } from './folder/report.ts';
import type { TrialOptions } from '../setup/try-payment.ts';
import { readTrialOptions, trialText, tryPayment } from '../setup/try-payment.ts';
import type { KeyStores } from './key-stores.ts';
import { ProvisioningFailure } from './order.ts';
import { provision } from './provision.ts';
import type { RollBackLine } from './roll-back.ts';
import { readRollBack, rollBackCertificate, rollBackText } from './roll-back.ts';

export interface CommandParts {
  /** Our options, without the program. */
  readonly argv: readonly string[];
  /** The till's own folder, where none was asked for. */
  readonly profileOf: (asked: string | null) => string;
  readonly keyStores: KeyStores;
  readonly p12Worker: string;
  readonly wall: () => number;
}

/** 0: everything asked for was done. 1: some files or the test payment were refused, or a terminal does not accept its own. 2: nothing was done, and why is said. */
export interface CommandEnd {
  readonly exit: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Fills a till's vault from a folder of certificates or from an order. */
export async function provisionCommand(parts: CommandParts): Promise<CommandEnd> {
  try {
    return { stderr: '', ...(await carryOut(parts)) };
  } catch (error) {
    return { exit: 2, stdout: '', stderr: `${explain(error).sentence}\n` };
  }
}

async function carryOut(parts: CommandParts): Promise<Pick<CommandEnd, 'exit' | 'stdout'>> {
  const back = readRollBack(parts.argv);
  if (back !== null) return { exit: 0, stdout: `${await takeBack(back, parts)}\n` };
  const trial = readTrialOptions(parts.argv);
  if (trial !== null) return fromTrial(parts, trial);
  const options = readFolderOptions(parts.argv);
  if (options === null) return fromOrder(parts);
  const { argv, profileOf, keyStores, p12Worker, wall } = parts;
  const profile = profileOf(readCommandLine(argv).profile);
  const report = await provisionFolder({ profile, options, keyStores, p12Worker, now: new Date(wall()) });
  const stdout = options.json ? JSON.stringify(report, null, 2) : reportText(report);
  return { exit: isAllGood(report) ? 0 : 1, stdout: `${stdout}\n` };
}

async function takeBack(asked: RollBackLine, { argv, profileOf, keyStores }: CommandParts): Promise<string> {
  const profile = profileOf(readCommandLine(argv).profile);
  const report = await rollBackCertificate({ profile, terminal: asked.terminal, keyStores });
  return asked.json ? JSON.stringify(report, null, 2) : rollBackText(report);
}

/** A payment of the smallest unit on a till that is provisioned, where there is no money. */
async function fromTrial(
  { argv, profileOf, ...ports }: CommandParts,
  options: TrialOptions,
): Promise<Pick<CommandEnd, 'exit' | 'stdout'>> {
  const profile = profileOf(readCommandLine(argv).profile);
  const { settings, credentials } = await provision({ profile, order: null, ...ports });
  const payment = await tryPayment({ profile, settings, credentials, options, wall: ports.wall });
  const stdout = options.json ? JSON.stringify(payment) : trialText(payment, settings);
  const isFine = payment.outcome === 'approved' || payment.outcome === 'skipped';
  return { exit: isFine ? 0 : 1, stdout: `${stdout}\n` };
}

async function fromOrder({
  argv,
  profileOf,
  ...ports
}: CommandParts): Promise<Pick<CommandEnd, 'exit' | 'stdout'>> {
  const { profile, order } = readCommandLine(argv);
  if (order === null) {
    throw new ProvisioningFailure(
      'Say what to provision: --folder DIR with --passphrases FILE.csv, --config FILE or --simulator URL; or --test-payment TERMINAL --by NAME.',
    );
  }
  const { settings, weakKeyStore, switchedBack } = await provision({
    profile: profileOf(profile),
    order,
    ...ports,
  });
  const terminals = settings.terminals.map(({ name, id }) => `${name} (${id})`).join(', ');
  const sealed = weakKeyStore
    ? 'kept in a WEAK store (a file in the profile)'
    : 'sealed by the operating system';
  const kept = `${settings.till.name} at ${settings.shop.name}: ${terminals}. Keys ${sealed}.`;
  const back = switchedBack.map(
    (id) => `${id} does not accept its new certificate, so the one before it is in use again.`,
  );
  return { exit: back.length === 0 ? 0 : 1, stdout: `${[kept, ...back].join('\n')}\n` };
}
