import { parseArgs } from 'node:util';
import { CARDS, findCard } from './cards.ts';
import type { CloudSwitches } from './cloud/switches.ts';
import { DIALECT_NAMES, type DialectName } from './dialects/index.ts';
import { CERTIFICATE_FAULTS, LAN_FAULTS } from './faults.ts';
import { findScript, SCRIPTS } from './cardholders/scripts.ts';
import { KEY_KINDS, type KeyKind } from './certificates.ts';
import { readFaultOption, type FaultOption } from './cli-faults.ts';
import { UsageProblem } from './usage-problem.ts';
import { findModel, MODELS, type Model } from './models.ts';
import type { Settings } from './settings.ts';
import type { TerminalSettings } from './terminal/configuration.ts';

export interface CliOptions {
  readonly json: boolean;
  readonly help: boolean;
  readonly terminals: number;
  /** Empty: CT20 everywhere. */
  readonly models: readonly Model[];
  readonly terminalKeys: KeyKind;
  readonly clientKeys: KeyKind;
  readonly insecureHttp: boolean;
  readonly faults: readonly FaultOption[];
  /** null: nothing is drawn. */
  readonly faultSeed: number | null;
  /** Of the first hundred connections of each terminal, in percent. */
  readonly faultShare: number;
  /** Path of a list of faults to be played; null: none. */
  readonly faultPlan: string | null;
  /** Where the ready line is also written. */
  readonly portFile: string | null;
  /** Absent: a fresh one that is removed at the end. */
  readonly directory?: string;
  readonly controlPort: number;
  readonly advertise: boolean;
  readonly settings: Partial<Settings>;
  readonly switches: Partial<CloudSwitches>;
  readonly terminalSettings: Partial<TerminalSettings>;
}

export const USAGE = `VINR in a box: a cloud, terminals and cardholders that do not exist.

  --json                    print one line of JSON when ready
  --terminals N             how many terminals (default 1, at most 50)
  --models LIST             which models, in turn, as CT20,N92 (default CT20)
  --port-file FILE          write the same JSON to FILE
  --dir DIR                 keep the certificates in DIR (default: a temporary folder, removed at the end)
  --control-port PORT       port of the control interface (default: any free one)
  --auto-card CARD          show this card at every prompt: a test card's number or name
  --auto-card-ms MS         after this long (default 800)
  --processing-ms MS        how long the issuer takes (default 400)
  --prompt-timeout-ms MS    how long a terminal waits for a card (default 60000)
  --cardholder SCRIPT       who stands at every terminal
  --partial-authorization   issuers may approve a part
  --offline-payments        offline terminals may approve alone, within their model's limits
  --dialect NAME            which of VINR's pages the cloud speaks like (default guides)
  --local-dialect NAME      which of them the terminals speak like (default guides)
  --queue-while-offline     keep payments for an offline terminal until it is back
  --terminal-keys KIND      ec or rsa: the keys of the terminals' certificates (default ec)
  --client-keys KIND        ec or rsa: the keys of the tills' certificates (default ec)
  --insecure-http           also open the documented plain-HTTP form of each terminal
  --fault [ID:]NAME=V,…     start with these faults, on one terminal or on all; may be repeated
  --fault-seed N            draw faults for the first 100 connections of each terminal
  --fault-share PERCENT     how many of those go wrong (default 20)
  --fault-plan FILE         play a list of faults, as GET /faults/plan gives it
  --no-mdns                 do not announce the terminals by mDNS
  --help                    print this

Cards: ${CARDS.map(({ name }) => name).join(', ')}
Models: ${MODELS.map(({ name }) => name).join(', ')}
Dialects: ${DIALECT_NAMES.join(', ')}
Cardholders: ${SCRIPTS.map(({ name }) => name).join(', ')}
Faults: lan=${LAN_FAULTS.join('|')}, certificate=${CERTIFICATE_FAULTS.join('|')},
        times, delayMs, bytes, status, notFoundMs, clockSkewMs=number, offline, deviceReads, holdProcessing=true|false
`;

/** Throws a UsageProblem. */
export function readCliOptions(args: readonly string[]): CliOptions {
  const given = parse(args);
  const models = modelsOf(given.models);
  return {
    json: given.json ?? false,
    help: given.help ?? false,
    terminals: whole('--terminals', given.terminals, 1, 50) ?? Math.max(1, models.length),
    models,
    terminalKeys: keysOf('--terminal-keys', given['terminal-keys']),
    clientKeys: keysOf('--client-keys', given['client-keys']),
    insecureHttp: given['insecure-http'] ?? false,
    faults: (given.fault ?? []).map(readFaultOption),
    faultSeed: whole('--fault-seed', given['fault-seed'], 0, 4_294_967_295) ?? null,
    faultShare: whole('--fault-share', given['fault-share'], 1, 100) ?? 20,
    faultPlan: given['fault-plan'] ?? null,
    portFile: given['port-file'] ?? null,
    ...(given.dir === undefined ? {} : { directory: given.dir }),
    controlPort: whole('--control-port', given['control-port'], 0, 65_535) ?? 0,
    advertise: !(given['no-mdns'] ?? false),
    settings: settingsOf(given),
    switches: {
      dialect: dialectOf('--dialect', given.dialect),
      queueWhileOffline: given['queue-while-offline'] ?? false,
    },
    terminalSettings: { dialect: dialectOf('--local-dialect', given['local-dialect']) },
  };
}

type Given = ReturnType<typeof parse>;

function settingsOf(given: Given): Partial<Settings> {
  const autoCardMs = whole('--auto-card-ms', given['auto-card-ms'], 0, 600_000);
  const processingMs = whole('--processing-ms', given['processing-ms'], 0, 600_000);
  const promptTimeoutMs = whole('--prompt-timeout-ms', given['prompt-timeout-ms'], 1, 3_600_000);
  return {
    autoCard: cardOf(given['auto-card']),
    cardholder: scriptOf(given.cardholder),
    offlinePayments: given['offline-payments'] ?? false,
    partialAuthorization: given['partial-authorization'] ?? false,
    ...(autoCardMs === undefined ? {} : { autoCardMs }),
    ...(processingMs === undefined ? {} : { processingMs }),
    ...(promptTimeoutMs === undefined ? {} : { promptTimeoutMs }),
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const yes = { type: 'boolean' } as const;
  const options = {
    json: yes,
    help: yes,
    terminals: text,
    'port-file': text,
    dir: text,
    'control-port': text,
    'auto-card': text,
    'auto-card-ms': text,
    'processing-ms': text,
    'prompt-timeout-ms': text,
    'partial-authorization': yes,
    'no-mdns': yes,
    models: text,
    cardholder: text,
    'offline-payments': yes,
    'terminal-keys': text,
    'client-keys': text,
    dialect: text,
    'local-dialect': text,
    'queue-while-offline': yes,
    'insecure-http': yes,
    fault: { type: 'string', multiple: true },
    'fault-seed': text,
    'fault-share': text,
    'fault-plan': text,
  } as const;
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (failure) {
    throw new UsageProblem(failure instanceof Error ? failure.message : String(failure));
  }
}

function dialectOf(option: string, value: string | undefined): DialectName {
  const dialect = DIALECT_NAMES.find((name) => name === (value ?? 'guides'));
  if (dialect !== undefined) return dialect;
  throw new UsageProblem(`${option} must be one of ${DIALECT_NAMES.join(', ')}.`);
}

function cardOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  const card = findCard(value);
  if (card !== null) return card.name;
  throw new UsageProblem(
    `--auto-card: no such test card. Use one of ${CARDS.map(({ name }) => name).join(', ')}.`,
  );
}

function scriptOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (findScript(value) !== null) return value;
  throw new UsageProblem(
    `--cardholder: no such script. Use one of ${SCRIPTS.map(({ name }) => name).join(', ')}.`,
  );
}

function modelsOf(value: string | undefined): readonly Model[] {
  if (value === undefined) return [];
  return value.split(',').map((name): Model => {
    const model = findModel(name);
    if (model !== null) return model;
    const known = MODELS.map((one) => one.name).join(', ');
    throw new UsageProblem(`--models: there is no ${name}. Use ${known}.`);
  });
}

function keysOf(option: string, value: string | undefined): KeyKind {
  const kind = KEY_KINDS.find((candidate) => candidate === (value ?? 'ec'));
  if (kind !== undefined) return kind;
  throw new UsageProblem(`${option} takes ${KEY_KINDS.join(' or ')}.`);
}

function whole(option: string, value: string | undefined, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new UsageProblem(`${option} takes a whole number from ${least} to ${most}, not "${value}".`);
}
