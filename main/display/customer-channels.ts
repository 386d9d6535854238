import type { RequestName } from '#shared/ipc/channels.ts';

const CHANNELS: ReadonlySet<string> = new Set<RequestName>(['customer.get', 'customer.chooseTip']);

/** A customer reaches this screen with a finger: it may look, and choose a tip that was offered. */
export const mayCustomerAsk = (name: string): boolean => CHANNELS.has(name);
