/** Paths and names on the wire, once. Cloud and device answer the same `/v1/terminal/payments` family. */
export const CLOUD_LIVE = 'https://api.vinr.com';
export const CLOUD_SANDBOX = 'https://sandbox.api.vinr.com';

export const PAYMENTS = '/v1/terminal/payments';
export const TERMINALS = '/v1/terminals';
/** The device's own create (guide: local API). */
export const DEVICE_PAY = '/v1/pay';
export const DEVICE_STATUS = '/v1/status';
export const DEVICE_PORT = 8443;
/** DNS-SD service type, without the leading underscore and protocol, as `bonjour-service` takes it. */
export const MDNS_TYPE = 'vinr-terminal';

export const IDEMPOTENCY_HEADER = 'Idempotency-Key';
export const REQUEST_ID_HEADER = 'x-vinr-request-id';

/**
 * How a terminal names itself in its certificate: a SAN URI with this prefix and its id, and the same id as CN.
 * No VINR page says how the id is encoded; this is our reading, and `identity` options can widen it.
 */
export const TERMINAL_URN = 'urn:vinr:terminal:';
