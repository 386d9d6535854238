/** Structured lines for support. Callers pass codes and ids; never a body, a header, a key or a card. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean | null>>): void;
  warn(event: string, facts?: Readonly<Record<string, string | number | boolean | null>>): void;
  /** For bugs: the error's name and message, and an incident id that the screen shows too. */
  bug(incident: string, error: unknown): void;
}

export function lineLog(write: (line: string) => void, wall: () => number): Log {
  const line = (level: string, event: string, facts: object) => {
    write(JSON.stringify({ at: new Date(wall()).toISOString(), level, event, ...facts }));
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
