import { CARDS, ENTRIES, findCard, type Card } from '../cards.ts';
import { CERTIFICATE_FAULTS, LAN_FAULTS, type TerminalFaults } from '../faults.ts';
import type { Fields } from '../http/body.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Settings } from '../settings.ts';
import type { PresentationChoices } from '../terminal/cardholder.ts';
import { choice, flag, onlyKnown, present, whole, wrong } from './fields.ts';

type Values = Fields['values'];

export interface PresentRequest {
  readonly card: Card;
  readonly choices: PresentationChoices;
  /** Show it at the next prompt if there is none now. */
  readonly wait: boolean;
}

export function readPresent(values: Values): PresentRequest {
  onlyKnown(values, ['card', 'entry', 'approved', 'tip', 'processingMs', 'hold', 'wait']);
  const choices = present<PresentationChoices>({
    entry: choice(values, 'entry', ENTRIES),
    approved: whole(values, 'approved', 0),
    tip: whole(values, 'tip', 0),
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

export function readTerminalFaults(values: Values): Partial<TerminalFaults> {
  onlyKnown(values, ['lan', 'times', 'offline', 'deviceReads', 'holdProcessing', 'certificate']);
  const changes = present<TerminalFaults>({
    lan: choice(values, 'lan', LAN_FAULTS),
    times: whole(values, 'times', 1),
    offline: flag(values, 'offline'),
    deviceReads: flag(values, 'deviceReads'),
    holdProcessing: flag(values, 'holdProcessing'),
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

/** Is the cloud up? */
export function readCloudFaults(values: Values): boolean {
  onlyKnown(values, ['cloud']);
  const state = choice(values, 'cloud', ['up', 'down']);
  if (state === undefined) throw wrong('cloud', 'up or down');
  return state === 'up';
}

export function readSettings(values: Values): Partial<Settings> {
  onlyKnown(values, [
    'partialAuthorization',
    'promptTimeoutMs',
    'processingMs',
    'syncLagMs',
    'autoCard',
    'autoCardMs',
    'requestsPerSecond',
  ]);
  return present<Settings>({
    partialAuthorization: flag(values, 'partialAuthorization'),
    promptTimeoutMs: whole(values, 'promptTimeoutMs', 1),
    processingMs: whole(values, 'processingMs', 0),
    syncLagMs: whole(values, 'syncLagMs', 0),
    autoCard: readAutoCard(values['autoCard']),
    autoCardMs: whole(values, 'autoCardMs', 0),
    requestsPerSecond: whole(values, 'requestsPerSecond', 1),
  });
}

function readAutoCard(value: unknown): string | null | undefined {
  return value === undefined || value === null ? value : readCard(value).name;
}
