import * as v from 'valibot';
import type { FlightView } from '../../flight.ts';
import type { HealthView } from '../../health.ts';
import type { TaskId, TenderId } from '../../ids.ts';
import type { SavedText } from '../../saved-text.ts';
import { command, id, none, pin, words } from './fields.ts';

/** Looking into what happened and putting it right. */
export const supportInputs = {
  'flight.get': v.strictObject({ tenderId: id<TenderId>() }),
  'health.get': none,
  /** A person has put right what the till found: refunded, collected, written off. */
  'task.close': v.strictObject({ ...command, taskId: id<TaskId>(), pin, note: words }),
  /** Saves what `flight.get` shows, where a person says; without a screen the text comes back. */
  'flight.export': v.strictObject({ ...command, tenderId: id<TenderId>() }),
  /** The whole journal, signed, as a file that a person chooses; without a screen one text of up to 32 MB. */
  'journal.export': v.strictObject({ ...command }),
  /** Compare with VINR's list of payments, now. */
  'sweep.run': v.strictObject({ ...command }),
} as const;

export interface SupportOutputs {
  'flight.get': FlightView;
  'health.get': HealthView;
  'task.close': null;
  'flight.export': SavedText;
  'journal.export': SavedText;
  'sweep.run': null;
}
