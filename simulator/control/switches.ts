import type { CloudSwitches } from '../cloud/switches.ts';
import { DEFAULT_SWITCHES } from '../cloud/switches.ts';
import { DIALECT_NAMES } from '../dialects/index.ts';
import type { Fields } from '../http/body.ts';
import { choice, flag, onlyKnown, present, whole } from './fields.ts';

/** The cloud's switches that are named; a 400 problem for one that it does not have. */
export function readSwitches(values: Fields['values']): Partial<CloudSwitches> {
  onlyKnown(values, Object.keys(DEFAULT_SWITCHES));
  return present<CloudSwitches>({
    dialect: choice(values, 'dialect', DIALECT_NAMES),
    queueWhileOffline: flag(values, 'queueWhileOffline'),
    authorizationMs: whole(values, 'authorizationMs', 1),
    refundMs: whole(values, 'refundMs', 0),
    checkInMs: whole(values, 'checkInMs', 0),
    configurationMs: whole(values, 'configurationMs', 0),
    notFoundMs: whole(values, 'notFoundMs', 0),
    webhookCopies: whole(values, 'webhookCopies', 1),
    webhookShuffleMs: whole(values, 'webhookShuffleMs', 0),
  });
}
