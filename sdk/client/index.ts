export * from './errors.ts';
export * from './pkcs12.ts';
