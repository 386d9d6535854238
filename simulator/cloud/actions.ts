import { HttpProblem } from '../http/problem.ts';
import type { Clock } from '../clock.ts';
import type { EventBook } from '../webhooks/event-book.ts';
import type { Connected, Fleet } from './fleet.ts';
import type { Identities } from './identities.ts';
import type { SwitchBox } from './switches.ts';

export const ACTIONS = ['reboot', 'update', 'lock'] as const;
export type ActionName = (typeof ACTIONS)[number];

/** A terminalAction as the reference writes it. */
export interface TerminalAction {
  /** `tact_…` */
  readonly id: string;
  readonly terminalId: string;
  readonly action: ActionName;
  readonly status: 'queued' | 'processing' | 'completed' | 'failed';
  /** Once final. */
  readonly result: { readonly code: string } | null;
  /** Unix seconds. */
  readonly createdAt: number;
}

/** Commands to terminals. They wait for the next check-in, which an offline terminal does not make. */
export class TerminalActions {
  readonly #actions = new Map<string, TerminalAction>();
  readonly #timers = new Set<() => void>();
  readonly #fleet: Fleet;
  readonly #clock: Clock;
  readonly #announcements: EventBook;
  readonly #identities: Identities;
  readonly #switches: SwitchBox;

  constructor(parts: {
    readonly fleet: Fleet;
    readonly clock: Clock;
    readonly announcements: EventBook;
    readonly identities: Identities;
    readonly switches: SwitchBox;
  }) {
    this.#fleet = parts.fleet;
    this.#clock = parts.clock;
    this.#announcements = parts.announcements;
    this.#identities = parts.identities;
    this.#switches = parts.switches;
  }

  /** Throws a 404 problem for a terminal that is not there. */
  send(terminalId: string, action: ActionName): TerminalAction {
    const { link } = this.#fleet.get(terminalId);
    const queued: TerminalAction = {
      id: this.#identities.next('tact'),
      terminalId,
      action,
      status: 'queued',
      result: null,
      createdAt: Math.floor(this.#clock.now() / 1000),
    };
    this.#actions.set(queued.id, queued);
    if (!link.cut) this.#later(() => this.checkIn(terminalId));
    return queued;
  }

  get(id: string): TerminalAction {
    const action = this.#actions.get(id);
    if (action === undefined) throw new HttpProblem(404, 'terminal_action_not_found', 'No such action.');
    return action;
  }

  newestFirst(): readonly TerminalAction[] {
    return [...this.#actions.values()].reverse();
  }

  /** The terminal asks for work: it gets what is queued for it, oldest first. */
  checkIn(terminalId: string): void {
    const connected = this.#fleet.get(terminalId);
    if (connected.link.cut) return;
    for (const action of this.#actions.values())
      if (action.terminalId === terminalId && action.status === 'queued') {
        this.#actions.set(action.id, { ...action, status: 'processing' });
        this.#later(() => this.#finish(action.id, connected));
      }
  }

  stop(): void {
    for (const cancel of this.#timers) cancel();
  }

  #finish(id: string, { terminal }: Connected): void {
    const action = this.get(id);
    const problem = refusalOf(() => perform(terminal, action.action));
    const done: TerminalAction = {
      ...action,
      status: problem === null ? 'completed' : 'failed',
      result: { code: problem?.code ?? 'done' },
    };
    this.#actions.set(id, done);
    this.#announcements.announce(`terminal_action.${done.status}`, { kind: 'object', object: done });
  }

  #later(task: () => void): void {
    const cancel = this.#clock.after(this.#switches.current.checkInMs, () => {
      this.#timers.delete(cancel);
      task();
    });
    this.#timers.add(cancel);
  }
}

function perform(terminal: Connected['terminal'], action: ActionName): void {
  switch (action) {
    case 'reboot':
      terminal.reboot(false);
      return;
    case 'update':
      terminal.update();
      return;
    case 'lock':
      terminal.lock();
  }
}

/** The problem that a terminal refuses with, or null; anything else is a bug and is thrown on. */
function refusalOf(task: () => void): HttpProblem | null {
  try {
    task();
    return null;
  } catch (failure) {
    if (failure instanceof HttpProblem) return failure;
    throw failure;
  }
}
