import { CARDS, ENTRIES, findCard, type Card } from '../cards.ts';
import { DIALECT_NAMES } from '../dialects/index.ts';
import { CERTIFICATE_FAULTS, LAN_FAULTS, NO_FAULTS, type TerminalFaults } from '../faults.ts';
import type { Fields } from '../http/body.ts';
import { HttpProblem } from '../http/problem.ts';
import { DEFAULT_SETTINGS, TIPPING, type Settings } from '../settings.ts';
import type { PresentationChoices } from '../cardholders/presentation.ts';
import { findScript, personal, SCRIPTS, type Script } from '../cardholders/scripts.ts';
import { TERMINAL_SETTINGS, type TerminalSettings } from '../terminal/configuration.ts';
import { shareOf, type Policy } from '../terminal/policy.ts';
import { NO_TIP, type Order, type Tip } from '../terminal/session.ts';
import { choice, flag, onlyKnown, present, whole, wrong } from './fields.ts';

type Values = Fields['values'];

const DAY_MS = 86_400_000;

export interface PresentRequest {
  readonly card: Card;
  readonly choices: PresentationChoices;
  /** Show it at the next prompt if there is none now. */
  readonly wait: boolean;
}

export function readPresent(values: Values): PresentRequest {
  onlyKnown(values, ['card', 'entry', 'approved', 'tip', 'asksPin', 'processingMs', 'hold', 'wait']);
  const choices = present<PresentationChoices>({
    entry: choice(values, 'entry', ENTRIES),
    approved: whole(values, 'approved', 0),
    tip: whole(values, 'tip', 0),
    asksPin: flag(values, 'asksPin'),
    processingMs: whole(values, 'processingMs', 0),
    hold: flag(values, 'hold'),
  });
  return { card: readCard(values['card']), choices, wait: flag(values, 'wait') ?? false };
}

function readCard(value: unknown): Card {
  const card = typeof value === 'string' ? findCard(value) : null;
  if (card !== null) return card;
  throw wrong('card', `a test card's number, or one of ${CARDS.map(({ name }) => name).join(', ')}`);
}

/** The sandbox's PIN: any other is wrong. */
export const RIGHT_PIN = '1234';

/** Is it the right one? */
export function readPin(values: Values): boolean {
  onlyKnown(values, ['pin']);
  const { pin } = values;
  if (typeof pin === 'string' && /^\d{4,6}$/.test(pin)) return pin === RIGHT_PIN;
  throw wrong('pin', `four to six digits; ${RIGHT_PIN} is right`);
}

/** Minor units, or a share of the amount in percent. */
export function readTip(values: Values, order: Order | null, policy: Policy): Tip {
  onlyKnown(values, ['amount', 'percent']);
  const given = whole(values, 'amount', 0);
  const percent = whole(values, 'percent', 0);
  if ((given === undefined) === (percent === undefined)) throw wrong('amount', 'there, or percent');
  return order === null ? NO_TIP : policy.tipOf(order, given ?? shareOf(order.amount, percent ?? 0));
}

export function readScript(values: Values): Script {
  onlyKnown(values, ['script', 'card', 'afterMs']);
  const card = values['card'] === undefined ? undefined : readCard(values['card']).name;
  const choices = present<{ card: string; afterMs: number }>({ card, afterMs: whole(values, 'afterMs', 0) });
  return personal(scriptOf(values['script']), choices);
}

function scriptOf(value: unknown): Script {
  const script = typeof value === 'string' ? findScript(value) : null;
  if (script !== null) return script;
  throw wrong('script', `one of ${SCRIPTS.map(({ name }) => name).join(', ')}`);
}

const FAULT_NAMES = Object.keys(NO_FAULTS);

export function readTerminalFaults(values: Values): Partial<TerminalFaults> {
  onlyKnown(values, FAULT_NAMES);
  const changes = present<TerminalFaults>({
    lan: choice(values, 'lan', LAN_FAULTS),
    times: whole(values, 'times', 1),
    delayMs: whole(values, 'delayMs', 0),
    bytes: whole(values, 'bytes', 0),
    status: readStatus(values),
    offline: flag(values, 'offline'),
    deviceReads: flag(values, 'deviceReads'),
    notFoundMs: whole(values, 'notFoundMs', 0),
    holdProcessing: flag(values, 'holdProcessing'),
    clockSkewMs: whole(values, 'clockSkewMs', -DAY_MS),
    certificate: choice(values, 'certificate', CERTIFICATE_FAULTS),
  });
  if (changes.times !== undefined && (changes.lan ?? 'up') === 'up')
    throw new HttpProblem(400, 'invalid_parameter', 'times needs a lan fault to count.', { param: 'times' });
  if (changes.times !== undefined && changes.lan === 'refuse')
    throw new HttpProblem(
      400,
      'invalid_parameter',
      'A closed port cannot count: refuse lasts until lan is up.',
      {
        param: 'times',
      },
    );
  return changes;
}

function readStatus(values: Values): number | undefined {
  const status = whole(values, 'status', 400);
  if (status !== undefined && status > 599) throw wrong('status', 'a status from 400 to 599');
  return status;
}

/** `promptTimeoutMs` null: as the account has it. */
export function readTerminalSettings(values: Values): Partial<TerminalSettings> {
  onlyKnown(values, Object.keys(TERMINAL_SETTINGS));
  return present<TerminalSettings>({
    promptTimeoutMs: orNull(values['promptTimeoutMs'], () => whole(values, 'promptTimeoutMs', 1)),
    localMode: flag(values, 'localMode'),
    dialect: choice(values, 'dialect', DIALECT_NAMES),
  });
}

/** Is the cloud up? */
export function readCloudFaults(values: Values): boolean {
  onlyKnown(values, ['cloud']);
  const state = choice(values, 'cloud', ['up', 'down']);
  if (state === undefined) throw wrong('cloud', 'up or down');
  return state === 'up';
}

export function readSettings(values: Values): Partial<Settings> {
  onlyKnown(values, Object.keys(DEFAULT_SETTINGS));
  return present<Settings>({
    partialAuthorization: flag(values, 'partialAuthorization'),
    promptTimeoutMs: whole(values, 'promptTimeoutMs', 1),
    processingMs: whole(values, 'processingMs', 0),
    syncLagMs: whole(values, 'syncLagMs', 0),
    autoCard: readAutoCard(values['autoCard']),
    autoCardMs: whole(values, 'autoCardMs', 0),
    cardholder: orNull(values['cardholder'], (value) => scriptOf(value).name),
    tipping: choice(values, 'tipping', TIPPING),
    tipSuggestions: readSuggestions(values['tipSuggestions']),
    offlinePayments: flag(values, 'offlinePayments'),
    offlineMaxAmount: orNull(values['offlineMaxAmount'], () => whole(values, 'offlineMaxAmount', 0)),
    updateMs: whole(values, 'updateMs', 0),
    requestsPerSecond: whole(values, 'requestsPerSecond', 1),
  });
}

function readAutoCard(value: unknown): string | null | undefined {
  return orNull(value, () => readCard(value).name);
}

function orNull<Value>(value: unknown, read: (value: unknown) => Value): Value | null | undefined {
  return value === undefined || value === null ? value : read(value);
}

function readSuggestions(value: unknown): readonly number[] | undefined {
  if (value === undefined) return undefined;
  const isPercent = (item: unknown): item is number => Number.isSafeInteger(item) && Number(item) > 0;
  if (Array.isArray(value) && value.length <= 4 && value.every(isPercent)) return value;
  throw wrong('tipSuggestions', 'up to four whole percentages');
}
