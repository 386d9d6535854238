export * from './terminal-payment.ts';
export * from './error.ts';
export * from './decline-codes.ts';
export * from './terminal.ts';
export * from './endpoints.ts';
export * from './decode.ts';
export * from './decode-resource.ts';
export * from './decode-event.ts';
