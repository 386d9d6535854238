import { REQUEST_ID_HEADER } from '@vinr/sdk/wire';
import type { CloudApi } from '../cloud/api.ts';
import { garbled } from '../http/damage.ts';
import { ConnectionProblem, type MemoryAnswer, type MemoryRequest } from './door.ts';

/** One request to the cloud. Rejects with a ConnectionProblem, or never settles, when its answer is to be lost. */
export async function requestCloud(
  api: CloudApi,
  secretKey: string,
  { method, path, headers, body = '' }: MemoryRequest,
): Promise<MemoryAnswer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const known = { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json', ...headers };
  const answer = await api.answer({ method, target: path, headers: known }, () => Promise.resolve(text));
  const { status, requestId, delivery, headers: more = {} } = answer;
  if (delivery.kind === 'cut' || delivery.kind === 'reset') throw new ConnectionProblem('ECONNRESET');
  if (delivery.kind === 'never' || delivery.kind === 'stall')
    return await new Promise<never>(() => undefined);
  const bytes = Buffer.from(JSON.stringify(answer.body));
  return {
    status,
    headers: { [REQUEST_ID_HEADER]: requestId, ...more },
    text: Buffer.from(delivery.kind === 'garble' ? garbled(bytes) : bytes).toString('utf8'),
    events: [],
  };
}
