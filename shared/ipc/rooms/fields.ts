import * as v from 'valibot';
import type { CommandId, TerminalId } from '../../ids.ts';
import { LARGEST_AMOUNT } from '../../limits.ts';

/** The bounded values that rows are made of. Unknown keys are refused, strings and integers are bounded. */
export const id = <T extends string>() =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9_.-]{1,64}$/),
    v.transform((value) => value as T),
  );

/** VINR's ids are opaque strings. Printable ASCII, because they travel in headers and certificates. */
export const terminalId = v.pipe(
  v.string(),
  v.regex(/^[\x21-\x7e]{1,128}$/),
  v.transform((value) => value as TerminalId),
);

/** Minor units of the sale's currency. */
export const amount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST_AMOUNT));

export const pin = v.pipe(v.string(), v.regex(/^\d{4,8}$/));

/** For rows that main may refuse with `approval.needed`: the PIN of somebody who may allow it. */
export const approval = { approval: v.optional(pin) };

/** A sentence by a person: no control characters. */
export const words = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(200), v.regex(/^\P{C}*$/u));

export const command = { commandId: id<CommandId>() };
export const none = v.strictObject({});
