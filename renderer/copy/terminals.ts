import type { ConnectivityEvent, FleetAccount, FleetAddress, FleetOrderView } from '#shared/fleet.ts';
import type { Speech } from '#shared/words/speech.ts';
import { reachReason } from './reach.ts';

export const addressText = ({ host, port }: FleetAddress): string => `${host}:${port}`;

export const batteryWords = ({ battery }: FleetAccount, { say, percent }: Speech): string =>
  battery === null ? say('terminals.battery.mains') : percent(battery * 10_000);

export function eventWords({ name, what }: ConnectivityEvent, speech: Speech): string {
  const { say } = speech;
  switch (what.kind) {
    case 'away':
      return say('terminals.event.away', { name, reason: reachReason(what.reason, speech) });
    case 'back':
      return say('terminals.event.back', { name, time: speech.duration(what.awayMs) });
    case 'moved':
      return say('terminals.event.moved', { name, address: addressText(what.to) });
  }
}

/** What became of the latest order; for one that VINR took, the sentence that says so. */
export function orderWords({ kind, at, end }: FleetOrderView, { say, moment }: Speech): string {
  const order = end === 'taken' ? say(`terminals.done.${kind}`) : say(`terminals.order.${end ?? 'open'}`);
  return say('terminals.order', { time: moment(at), order });
}
