import { REQUEST_ID_HEADER } from '@vinr/sdk/wire';
import type { CloudApi } from '../cloud/api.ts';
import { ConnectionProblem, type MemoryAnswer, type MemoryRequest } from './door.ts';

/** One request to the cloud. Rejects with a ConnectionProblem when its answer is to be lost. */
export async function requestCloud(
  api: CloudApi,
  secretKey: string,
  { method, path, headers, body = '' }: MemoryRequest,
): Promise<MemoryAnswer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const known = { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json', ...headers };
  const answer = await api.answer({ method, target: path, headers: known }, () => Promise.resolve(text));
  if (answer.isDropped) throw new ConnectionProblem('ECONNRESET');
  const { status, requestId, headers: more = {} } = answer;
  return {
    status,
    headers: { [REQUEST_ID_HEADER]: requestId, ...more },
    text: JSON.stringify(answer.body),
    events: [],
  };
}
