import type { Clock } from '../clock.ts';
import { HttpProblem } from '../http/problem.ts';
import { LOW_BATTERY } from '../terminal/body.ts';
import type { Device } from '../terminal/device.ts';
import type { Fleet } from './fleet.ts';
import type { Identities } from './identities.ts';
import type { SwitchBox } from './switches.ts';

/** What a self-test found of one part. */
export interface Finding {
  readonly name: 'network' | 'reader' | 'printer' | 'battery';
  readonly status: 'passed' | 'failed';
}

/** A self-test. VINR's page names the call and ends before its answer: the fields are ours. */
export interface Diagnostic {
  /** `diag_…` */
  readonly id: string;
  readonly terminalId: string;
  readonly type: 'self_test';
  readonly status: 'running' | 'passed' | 'failed';
  /** Empty while it runs. */
  readonly checks: readonly Finding[];
  /** Unix seconds. */
  readonly createdAt: number;
}

/** A self-test takes no longer, says VINR: a terminal that is silent until then has failed. */
const LONGEST_MS = 30_000;

/** Older ones are forgotten. */
const KEPT = 200;

/** Has terminals test themselves. */
export class Diagnostics {
  readonly #diagnostics = new Map<string, Diagnostic>();
  readonly #timers = new Set<() => void>();
  readonly #fleet: Fleet;
  readonly #clock: Clock;
  readonly #identities: Identities;
  readonly #switches: SwitchBox;

  constructor(fleet: Fleet, clock: Clock, identities: Identities, switches: SwitchBox) {
    this.#fleet = fleet;
    this.#clock = clock;
    this.#identities = identities;
    this.#switches = switches;
  }

  /** Throws a 404 problem for a terminal that is not there. */
  run(terminalId: string): Diagnostic {
    const { link } = this.#fleet.get(terminalId);
    const id = this.#identities.next('diag');
    const createdAt = Math.floor(this.#clock.now() / 1000);
    const running: Diagnostic = {
      id,
      terminalId,
      type: 'self_test',
      status: 'running',
      checks: [],
      createdAt,
    };
    this.#keep(running);
    const cancel = this.#clock.after(link.cut ? LONGEST_MS : this.#switches.current.checkInMs, () => {
      this.#timers.delete(cancel);
      this.#finish(running);
    });
    this.#timers.add(cancel);
    return running;
  }

  /** Throws a 404 problem. */
  get(id: string): Diagnostic {
    const diagnostic = this.#diagnostics.get(id);
    if (diagnostic === undefined) throw new HttpProblem(404, 'diagnostic_not_found', 'No such diagnostic.');
    return diagnostic;
  }

  stop(): void {
    for (const cancel of this.#timers) cancel();
  }

  #finish(running: Diagnostic): void {
    const { terminal, link } = this.#fleet.get(running.terminalId);
    const checks = link.cut ? UNREACHABLE : findings(terminal.device);
    const status = checks.every((check) => check.status === 'passed') ? 'passed' : 'failed';
    this.#keep({ ...running, status, checks });
  }

  #keep(diagnostic: Diagnostic): void {
    this.#diagnostics.set(diagnostic.id, diagnostic);
    const oldest = this.#diagnostics.keys().next().value;
    if (this.#diagnostics.size > KEPT && oldest !== undefined) this.#diagnostics.delete(oldest);
  }
}

const UNREACHABLE: readonly Finding[] = [{ name: 'network', status: 'failed' }];

/** Only the parts that the model has. */
function findings({ body }: Device): readonly Finding[] {
  const { paper, batteryLevel } = body;
  const found = (name: Finding['name'], isFine: boolean): Finding => ({
    name,
    status: isFine ? 'passed' : 'failed',
  });
  return [
    found('network', true),
    found('reader', true),
    ...(paper === null ? [] : [found('printer', paper === 'loaded')]),
    ...(batteryLevel === null ? [] : [found('battery', batteryLevel >= LOW_BATTERY)]),
  ];
}
