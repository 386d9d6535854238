import * as v from 'valibot';

export const BAUD_RATES = [1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200] as const;
/** Data bits, parity, stop bits, as manuals write them. */
export const FRAMINGS = ['8N1', '7E1', '7O1', '8E1'] as const;

/** Who says "wait": nobody, wires (RTS/CTS), or characters (XON/XOFF). */
export const SERIAL_FLOWS = ['none', 'wires', 'characters'] as const;
/** As the computer names serial ports: no other path can be given to this till. */
export const PORT_NAME = /^(COM\d{1,3}|\/dev\/(tty|cu\.|pts\/|serial\/by-id\/)[A-Za-z0-9._:+-]{1,120})$/;

/** How a device at a serial port speaks. Both sides must be set the same. */
export const lineSchema = v.strictObject({
  port: v.pipe(v.string(), v.regex(PORT_NAME)),
  baudRate: v.optional(v.picklist(BAUD_RATES), 9600),
  framing: v.optional(v.picklist(FRAMINGS), '8N1'),
  flow: v.optional(v.picklist(SERIAL_FLOWS), 'none'),
});
export type SerialSettings = Readonly<v.InferOutput<typeof lineSchema>>;

/**
 * `toledo8217`: asked with W, answers kilograms with three decimals or a status byte; most scales of counters know it.
 * `and`: tells all the time, `ST,GS,+001.234kg`; the standard format of A&D, CAS and others.
 */
export const SCALE_PROTOCOLS = ['toledo8217', 'and'] as const;
export type ScaleProtocolName = (typeof SCALE_PROTOCOLS)[number];

const scannerSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,32}$/)),
  line: lineSchema,
});

export const devicesSchema = v.strictObject({
  /** Scanners at serial ports, or in their USB serial mode. Those that type need no settings here. */
  scanners: v.optional(v.pipe(v.array(scannerSchema), v.maxLength(4)), []),
  scale: v.optional(
    v.nullable(v.strictObject({ protocol: v.picklist(SCALE_PROTOCOLS), line: lineSchema })),
    null,
  ),
});
export type DeviceSettings = Readonly<v.InferOutput<typeof devicesSchema>>;
export type SerialScanner = DeviceSettings['scanners'][number];
export type ScaleSettings = NonNullable<DeviceSettings['scale']>;

export const NO_DEVICES: DeviceSettings = v.parse(devicesSchema, {});

/** Why a port is not open. */
export type PortTrouble =
  /** It is not plugged in, or has another name now. */
  | 'missing'
  /** This user may not open it. */
  | 'denied'
  /** Another program has it. */
  | 'busy'
  | 'failed';

/** What a scale says. Only what stands still may be sold. */
export type ScaleReading =
  | { readonly state: 'stable'; readonly grams: number }
  /** `grams` as far as it tells. */
  | { readonly state: 'moving'; readonly grams: number | null }
  | { readonly state: 'over' }
  | { readonly state: 'under' }
  /** It counts in pounds, or in a way that is no kilogram. */
  | { readonly state: 'otherUnit' }
  /** The port is open and nobody answers: speed or framing differ, or it is off. */
  | { readonly state: 'silent' }
  | { readonly state: 'absent'; readonly why: PortTrouble };

/** For the hardware page. */
export interface DevicesView {
  readonly settings: DeviceSettings;
  readonly scanners: readonly ScannerView[];
  /** Null while it is well, or there is none. */
  readonly scaleTrouble: PortTrouble | null;
}

export interface ScannerView {
  readonly id: string;
  /** Null while its port is open. */
  readonly trouble: PortTrouble | null;
}

/** A serial port that this computer has now. */
export interface FoundPort {
  readonly port: string;
  /** What is plugged in, as it calls itself; empty where it does not. */
  readonly name: string;
}

/** A code that came from a device and not from keys. */
export interface DeviceScan {
  readonly code: string;
}
