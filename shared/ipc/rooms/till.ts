import * as v from 'valibot';
import type { TerminalId } from '../../ids.ts';
import type { TillView } from '../../till.ts';
import { command, none } from './fields.ts';

/** VINR's ids are opaque strings. Printable ASCII, because they travel in headers and certificates. */
const terminalId = v.pipe(
  v.string(),
  v.regex(/^[\x21-\x7e]{1,128}$/),
  v.transform((value) => value as TerminalId),
);

/** The till itself and its terminals. */
export const tillInputs = {
  'till.get': none,
  'terminal.select': v.strictObject({ ...command, terminalId }),
  'training.showTerminal': v.strictObject({ ...command }),
} as const;

export interface TillOutputs {
  'till.get': TillView;
  'terminal.select': null;
  'training.showTerminal': null;
}
