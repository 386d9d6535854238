import { HttpProblem } from './http/problem.ts';

/** What a create may ask of the sandbox in its query, in the cloud and on a terminal. */
export interface Simulation {
  /** The documented `?simulateDelay=30`: how long the interaction takes, ms; null: as it comes. */
  readonly processingMs: number | null;
  /** The documented `simulateOffline`: the terminal loses its line when the card is shown. */
  readonly simulateOffline: boolean;
}

/** Throws a 400 problem. */
export function readSimulation(query: URLSearchParams): Simulation {
  return { processingMs: delayOf(query.get('simulateDelay')), simulateOffline: isOffline(query) };
}

function delayOf(text: string | null): number | null {
  if (text === null) return null;
  if (/^\d{1,4}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  throw invalid('simulateDelay', 'seconds');
}

function isOffline(query: URLSearchParams): boolean {
  const text = query.get('simulateOffline') ?? 'false';
  if (text === 'true' || text === 'false') return text === 'true';
  throw invalid('simulateOffline', 'true or false');
}

function invalid(param: string, wanted: string): HttpProblem {
  return new HttpProblem(400, 'invalid_parameter', `${param} must be ${wanted}.`, { param });
}
