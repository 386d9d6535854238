import { isDeepStrictEqual } from 'node:util';
import { AppFailure } from '#shared/app-error.ts';
import type {
  DevicesView,
  DeviceSettings,
  FoundPort,
  ScaleReading,
  ScaleSettings,
  SerialScanner,
} from '#shared/devices.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { DeviceFile } from './device-file.ts';
import { KeptLine } from './kept-line.ts';
import { LineFrames } from './line-frames.ts';
import { Scale } from './scale.ts';
import { LONGEST_CODE, scannedCode } from './scanned-code.ts';
import type { SerialPorts } from './serial-ports.ts';

export interface DeviceServiceParts {
  readonly file: DeviceFile;
  readonly ports: SerialPorts;
  readonly clock: Clock;
  readonly log: Log;
  readonly scanned: (code: string) => void;
  readonly changed: () => void;
  /** Milliseconds between two tries to open a port. */
  readonly retry?: number;
}

interface Open<Settings, Device> {
  readonly settings: Settings;
  readonly device: Device;
}

/** The scanners and the scale at the serial ports of this till. Nothing is opened, or even loaded, where there are none. */
export class DeviceService {
  readonly #parts: DeviceServiceParts;
  #scanners: readonly Open<SerialScanner, KeptLine>[] = [];
  #scale: Open<ScaleSettings, Scale> | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor(parts: DeviceServiceParts) {
    this.#parts = parts;
  }

  get settings(): DeviceSettings {
    return this.#parts.file.settings;
  }

  /** Whether weights need not be typed. */
  get hasScale(): boolean {
    return this.settings.scale !== null;
  }

  start(): Promise<void> {
    return this.#apply(this.settings);
  }

  stop(): Promise<void> {
    return this.#apply({ scanners: [], scale: null });
  }

  async change(settings: DeviceSettings): Promise<void> {
    await this.#parts.file.set(settings);
    await this.#apply(settings);
    this.#parts.changed();
  }

  /** None where the system does not say which there are: their names can be typed. */
  async find(): Promise<readonly FoundPort[]> {
    const { ports, log } = this.#parts;
    try {
      return await ports.list();
    } catch (error) {
      log.warn('devices.find', { why: error instanceof Error ? error.message : 'unknown' });
      return [];
    }
  }

  /** What lies on the scale now. Rejects with `scale.none` where there is none. */
  async weigh(): Promise<ScaleReading> {
    if (this.#scale === null) throw new AppFailure('scale.none');
    return this.#scale.device.read();
  }

  view(): DevicesView {
    return {
      settings: this.settings,
      scanners: this.#scanners.map(({ settings: { id }, device: { trouble } }) => ({ id, trouble })),
      scaleTrouble: this.#scale?.device.trouble ?? null,
    };
  }

  /** What stays as it was stays open. One change after another: a port is closed before somebody else opens it. */
  #apply(settings: DeviceSettings): Promise<void> {
    const turn = this.#turn.then(async () => {
      const kept = this.#scanners.filter((one) => settings.scanners.some(isSame(one.settings)));
      await Promise.all(
        this.#scanners.filter((one) => !kept.includes(one)).map(({ device }) => device.stop()),
      );
      await this.#dropScale(settings.scale);
      this.#scanners = settings.scanners.map(
        (wanted) => kept.find((one) => isSame(wanted)(one.settings)) ?? this.#openScanner(wanted),
      );
      if (settings.scale !== null) this.#scale ??= this.#openScale(settings.scale);
    });
    // Whoever asked hears of it; the next change is not held up by it.
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #dropScale(wanted: ScaleSettings | null): Promise<void> {
    const old = this.#scale;
    if (old === null || isDeepStrictEqual(old.settings, wanted)) return;
    this.#scale = null;
    await old.device.stop();
  }

  #openScanner(settings: SerialScanner): Open<SerialScanner, KeptLine> {
    const frames = new LineFrames(LONGEST_CODE);
    const heard = (bytes: Buffer): void => {
      for (const line of frames.take(bytes)) {
        const code = scannedCode(line);
        if (code !== null) this.#parts.scanned(code);
      }
    };
    return { settings, device: new KeptLine({ ...this.#parts, settings: settings.line, heard }) };
  }

  #openScale(settings: ScaleSettings): Open<ScaleSettings, Scale> {
    return { settings, device: new Scale({ ...this.#parts, settings }) };
  }
}

const isSame =
  <T>(one: T) =>
  (other: T): boolean =>
    isDeepStrictEqual(one, other);
