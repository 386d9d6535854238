import * as v from 'valibot';
import { hoursSchema } from '#shared/hours.ts';

/** How this computer serves as a till. Everything off: the till is a program like others. */
export const kioskSchema = v.strictObject({
  /** Fills the screen, and nobody leaves it without a manager. */
  fullScreen: v.optional(v.boolean(), false),
  /** Opens when somebody signs in to the computer. */
  startWithComputer: v.optional(v.boolean(), false),
  /** When the screen stays on; null: as the computer is set. */
  awake: v.optional(v.nullable(hoursSchema), null),
  /** A second process opens the till again when it dies or hangs. */
  watched: v.optional(v.boolean(), false),
});

export type KioskSettings = Readonly<v.InferOutput<typeof kioskSchema>>;
export const DEFAULT_KIOSK: KioskSettings = v.parse(kioskSchema, {});
