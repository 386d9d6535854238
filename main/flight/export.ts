import type { FlightView } from '#shared/flight.ts';

/** Which till wrote the file. */
export interface ExportedFrom {
  readonly till: string;
  readonly version: string;
}

export const exportName = (flight: FlightView): string =>
  `flight-record-sale-${flight.saleNumber.replace(/\W/g, '')}.json`;

/** One file for support: everything on the Details screen, masked as it is there, as JSON with times as people write them. */
export function exportText(flight: FlightView, from: ExportedFrom, wall: number): string {
  const attempts = flight.attempts.map(({ startedAt, ...rest }) => ({ startedAt: iso(startedAt), ...rest }));
  const file = {
    format: 'vinr-pos/flight-record',
    formatVersion: 1,
    exportedAt: iso(wall),
    ...from,
    ...flight,
    attempts,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const iso = (at: number): string => new Date(at).toISOString();
