import { invalid } from './params.ts';

/** What a sandbox may be asked to pretend. */
export interface Simulation {
  /** How long the pretended cardholder takes, seconds. */
  readonly simulateDelay?: number | undefined;
  /** The terminal acts as if it had lost the internet. */
  readonly simulateOffline?: boolean | undefined;
}

/** Live money is never pretended with. @throws VinrInvalidRequestError when anything is asked for without a test key */
export function requireTestKey(simulation: Simulation, testKey: boolean): void {
  if (testKey) return;
  for (const name of ['simulateDelay', 'simulateOffline'] as const)
    if (simulation[name] !== undefined) throw invalid(name, `${name} needs a test key.`);
}

/** VINR documents the delay as a query of the create's URL; the same is done for the other. */
export function simulateQuery({ simulateDelay, simulateOffline }: Simulation): string {
  const asked = [
    ...(simulateDelay === undefined ? [] : [`simulateDelay=${simulateDelay}`]),
    ...(simulateOffline === true ? ['simulateOffline=true'] : []),
  ];
  return asked.length === 0 ? '' : `?${asked.join('&')}`;
}
