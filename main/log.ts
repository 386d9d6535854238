import { redacted } from './support/redact.ts';

/** Structured lines for support. Callers pass codes and ids; never a body, a header, a key or a card. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean | null>>): void;
  warn(event: string, facts?: Readonly<Record<string, string | number | boolean | null>>): void;
  /** For bugs: the error's name and message, and an incident id that the screen shows too. */
  bug(incident: string, error: unknown): void;
}

/** What slips in all the same, as in the message of another's error, is masked before it is written. */
export function lineLog(write: (line: string) => void, wall: () => number): Log {
  const line = (level: string, event: string, facts: object) => {
    const at = new Date(wall()).toISOString();
    write(JSON.stringify(redacted({ at, level, event, ...facts })));
  };
  return {
    info: (event, facts = {}) => line('info', event, facts),
    warn: (event, facts = {}) => line('warn', event, facts),
    bug: (incident, error) => line('bug', 'incident', { incident, error: describe(error) }),
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : typeof error;
}
