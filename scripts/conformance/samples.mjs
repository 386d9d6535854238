// JSON samples: the SDK understands them, and the simulator answers in their shape.
import { pathToFileURL } from 'node:url';
import { inRoot } from '../setup/paths.mjs';

const wire = await import(pathToFileURL(inRoot('sdk/dist/esm/wire.js')).href);

const all = (decode) => (body) => {
  if (!Array.isArray(body?.data)) throw new Error('not a list');
  return body.data.map(decode);
};

const required = (body, ...names) => {
  for (const name of names) if (body?.[name] === undefined) throw new Error(`no ${name}`);
};

/** Throws on a body that is not what it should be. */
export const DECODERS = {
  payment: wire.decodePayment,
  payments: all(wire.decodePayment),
  terminal: wire.decodeTerminal,
  terminals: all(wire.decodeTerminal),
  action: wire.decodeTerminalAction,
  event: (body) => {
    const event = wire.decodeEvent(body);
    if (event === null || event.type === 'unrecognized') throw new Error('not a known event');
  },
  request: (body) => required(body, 'terminalId', 'amount', 'currency'),
  configuration: (body) => {
    if (typeof body !== 'object' || body === null || 'error' in body) throw new Error('refused');
  },
};

/** @param {string} kind @param {string} text @returns {string | null} what went wrong */
export function undecodable(kind, text) {
  try {
    const body = JSON.parse(text);
    if (body?.error !== undefined) return `error ${body.error.code}: ${body.error.message}`;
    DECODERS[kind](body);
    return null;
  } catch (error) {
    return `${error.message}: ${text.slice(0, 80)}`;
  }
}

/** Documented to be null on terminals that hang on the mains. */
const MAY_BE_NULL = ['batteryLevel'];

/** @returns {string[]} fields of a sample that an answer lacks, or has with another type; null in the sample asks for nothing */
export function differences(sample, answer, path = '') {
  if (sample === null) return [];
  if (answer === null || answer === undefined)
    return MAY_BE_NULL.some((name) => path.endsWith(name)) ? [] : [path];
  if (Array.isArray(sample)) return differences(sample[0] ?? null, answer[0], `${path}[]`);
  if (typeof sample !== 'object') return typeof sample === typeof answer ? [] : [path];
  return Object.entries(sample).flatMap(([name, value]) =>
    differences(value, answer[name], path === '' ? name : `${path}.${name}`),
  );
}

/** @returns {Promise<string | null>} how the simulator's answer differs */
export async function reproduce(world, { method, path, body, card, dialect, prepare }, sample) {
  await world.prepare(prepare);
  if (card !== undefined) await world.control('PUT', '/settings', { autoCard: card });
  if (dialect !== undefined) await world.control('PUT', '/cloud/switches', { dialect });
  const lacking = differences(JSON.parse(sample), await world.cloud(method, path, body));
  return lacking.length === 0 ? null : `the simulator's answer differs in ${lacking.join(', ')}`;
}
