import { parseArgs } from 'node:util';
import { CARDS, findCard } from './cards.ts';
import type { Settings } from './settings.ts';

export interface CliOptions {
  readonly json: boolean;
  readonly help: boolean;
  readonly terminals: number;
  /** Where the ready line is also written. */
  readonly portFile: string | null;
  /** null: a fresh one that is removed at the end. */
  readonly directory: string | null;
  readonly controlPort: number;
  readonly advertise: boolean;
  readonly settings: Partial<Settings>;
}

/** A command line that cannot be obeyed; the message says how to put it right. */
export class UsageProblem extends Error {}

export const USAGE = `VINR in a box: a cloud, terminals and cardholders that do not exist.

  --json                    print one line of JSON when ready
  --terminals N             how many terminals (default 1, at most 50)
  --port-file FILE          write the same JSON to FILE
  --dir DIR                 keep the certificates in DIR (default: a temporary folder, removed at the end)
  --control-port PORT       port of the control interface (default: any free one)
  --auto-card CARD          show this card at every prompt: a test card's number or name
  --auto-card-ms MS         after this long (default 800)
  --processing-ms MS        how long the issuer takes (default 400)
  --prompt-timeout-ms MS    how long a terminal waits for a card (default 60000)
  --partial-authorization   issuers may approve a part
  --no-mdns                 do not announce the terminals by mDNS
  --help                    print this

Cards: ${CARDS.map(({ name }) => name).join(', ')}
`;

/** Throws a UsageProblem. */
export function readCliOptions(args: readonly string[]): CliOptions {
  const given = parse(args);
  return {
    json: given.json ?? false,
    help: given.help ?? false,
    terminals: whole('--terminals', given.terminals, 1, 50) ?? 1,
    portFile: given['port-file'] ?? null,
    directory: given.dir ?? null,
    controlPort: whole('--control-port', given['control-port'], 0, 65_535) ?? 0,
    advertise: !(given['no-mdns'] ?? false),
    settings: settingsOf(given),
  };
}

type Given = ReturnType<typeof parse>;

function settingsOf(given: Given): Partial<Settings> {
  const autoCardMs = whole('--auto-card-ms', given['auto-card-ms'], 0, 600_000);
  const processingMs = whole('--processing-ms', given['processing-ms'], 0, 600_000);
  const promptTimeoutMs = whole('--prompt-timeout-ms', given['prompt-timeout-ms'], 1, 3_600_000);
  return {
    autoCard: cardOf(given['auto-card']),
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
  } as const;
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (failure) {
    throw new UsageProblem(failure instanceof Error ? failure.message : String(failure));
  }
}

function cardOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  const card = findCard(value);
  if (card !== null) return card.name;
  throw new UsageProblem(
    `--auto-card: no such test card. Use one of ${CARDS.map(({ name }) => name).join(', ')}.`,
  );
}

function whole(option: string, value: string | undefined, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new UsageProblem(`${option} takes a whole number from ${least} to ${most}, not "${value}".`);
}
