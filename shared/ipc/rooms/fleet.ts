import * as v from 'valibot';
import {
  FLEET_ACTIONS,
  LONGEST_IDLE_MESSAGE,
  MOST_TIP_SUGGESTIONS,
  RECEIPT_CHANNELS,
  type FleetView,
} from '../../fleet.ts';
import { amount, approval, command, terminalId } from './fields.ts';

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80), v.regex(/^\P{C}*$/u));
const locationId = v.pipe(v.string(), v.trim(), v.regex(/^[\x21-\x7e]{1,128}$/));
const activationCode = v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z0-9-]{4,32}$/));
const idleMessage = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_IDLE_MESSAGE), v.regex(/^\P{C}*$/u));

const config = v.strictObject({
  tip: v.strictObject({
    mode: v.picklist(['percentage', 'fixed']),
    suggestions: v.pipe(v.array(v.pipe(amount, v.minValue(1))), v.maxLength(MOST_TIP_SUGGESTIONS)),
  }),
  receipt: v.strictObject({
    channels: v.pipe(v.array(v.picklist(RECEIPT_CHANNELS)), v.maxLength(RECEIPT_CHANNELS.length)),
    requireConsent: v.boolean(),
  }),
  idleMessage,
  offline: v.strictObject({
    enabled: v.boolean(),
    maxAmount: amount,
    maxQueue: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  }),
});

const order = { ...command, ...approval };

/** The terminals of the account, through VINR's cloud. Every order takes a manager. */
export const fleetInputs = {
  'fleet.list': v.strictObject({ after: v.nullable(terminalId) }),
  'fleet.activate': v.strictObject({
    ...order,
    code: activationCode,
    name: v.nullable(name),
    locationId: v.nullable(locationId),
  }),
  'fleet.rename': v.strictObject({ ...order, terminalId, name }),
  'fleet.move': v.strictObject({ ...order, terminalId, locationId }),
  'fleet.configure': v.strictObject({ ...order, terminalId, config }),
  'fleet.configureLocation': v.strictObject({ ...order, locationId, config }),
  'fleet.act': v.strictObject({ ...order, terminalId, action: v.picklist(FLEET_ACTIONS) }),
} as const;

export interface FleetOutputs {
  'fleet.list': FleetView;
  'fleet.activate': null;
  'fleet.rename': null;
  'fleet.move': null;
  'fleet.configure': null;
  'fleet.configureLocation': null;
  'fleet.act': null;
}
