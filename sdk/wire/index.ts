/**
 * What VINR says on the wire: names, paths, shapes as they come, and the decoders that make one shape of every
 * documented dialect. Imports nothing; for servers, simulators and tools that have their own way of asking.
 *
 * @module @vinr/sdk/wire
 */
export * from './terminal-payment.ts';
export * from './error.ts';
export * from './decline-codes.ts';
export * from './terminal.ts';
export * from './endpoints.ts';
export * from './decode.ts';
export * from './decode-resource.ts';
export * from './decode-event.ts';
export type { Fields } from './fields.ts';
