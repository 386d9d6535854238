/** Paths and names on the wire, once. Cloud and device answer the same `/v1/terminal/payments` family. */
export const CLOUD_LIVE = 'https://api.vinr.com';
export const CLOUD_SANDBOX = 'https://sandbox.api.vinr.com';

export const PAYMENTS = '/v1/terminal/payments';
export const TERMINALS = '/v1/terminals';
export const LOCATIONS = '/v1/locations';
export const REFUNDS = '/v1/refunds';
export const EVENTS = '/v1/events';
export const WEBHOOK_ENDPOINTS = '/v1/webhook-endpoints';
/** The device's own create (guide: local API). */
export const DEVICE_PAY = '/v1/pay';
export const DEVICE_STATUS = '/v1/status';
/** Our reading of the event stream that the reference names and does not describe: server-sent events. */
export const DEVICE_PROGRESS = '/v1/events';
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
