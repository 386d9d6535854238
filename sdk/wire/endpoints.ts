/** Paths and names on the wire, once. Cloud and device answer the same `/v1/terminal/payments` family. */
export const CLOUD_LIVE = 'https://api.vinr.com';
/** For `_test_` keys (testing guide); nothing crosses between the two. */
export const CLOUD_SANDBOX = 'https://sandbox.api.vinr.com';

/** Terminal payments (Terminal payments reference, Cloud API guide). */
export const PAYMENTS = '/v1/terminal/payments';
/** The fleet (Terminals reference). */
export const TERMINALS = '/v1/terminals';
/** Templates of a location's terminals (Terminals reference). */
export const LOCATIONS = '/v1/locations';
/** Refunds of every kind of payment (Refunds reference). */
export const REFUNDS = '/v1/refunds';
/** What VINR told webhooks (Events reference). */
export const EVENTS = '/v1/events';
/** Where VINR tells it (Webhook endpoints reference). */
export const WEBHOOK_ENDPOINTS = '/v1/webhook-endpoints';
/** The device's own create (guide: local API). */
export const DEVICE_PAY = '/v1/pay';
/** Harmless, and documented nowhere: a 404 here still proves that our certificate was accepted. */
export const DEVICE_STATUS = '/v1/status';
/** Our reading of the event stream that the reference names and does not describe: server-sent events. */
export const DEVICE_PROGRESS = '/v1/events';
/** Mutual TLS (Local API guide). */
export const DEVICE_PORT = 8443;
/** DNS-SD service type, without the leading underscore and protocol, as `bonjour-service` takes it. */
export const MDNS_TYPE = 'vinr-terminal';

/** At most 255 characters; honoured on POST (Idempotency page). */
export const IDEMPOTENCY_HEADER = 'Idempotency-Key';
/** On every answer; what VINR's support asks for. */
export const REQUEST_ID_HEADER = 'x-vinr-request-id';

/**
 * How a terminal names itself in its certificate: a SAN URI with this prefix and its id, and the same id as CN.
 * No VINR page says how the id is encoded; this is our reading, and `identity` options can widen it.
 */
export const TERMINAL_URN = 'urn:vinr:terminal:';
