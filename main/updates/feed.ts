import { get as getPlain } from 'node:http';
import { get as getSafe } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { SIGNATURE_SUFFIX, statementName } from './release.ts';

/** A statement and a signature are small; what is larger is something else. */
const LARGEST = 64 * 1024;
const PATIENCE_MS = 15_000;

export interface Statement {
  readonly bytes: Uint8Array;
  readonly signature: string;
}

/** The address did not answer, or not with what was asked for. */
export class FeedFailure extends Error {
  override readonly name = 'FeedFailure';
}

/** What the vendor says for this kind of computer, and its signature, neither of them believed yet. */
export async function readStatement(feed: URL, platform: string, arch: string): Promise<Statement> {
  const name = statementName(platform, arch);
  const bytes = await download(beside(feed, name));
  const signature = await download(beside(feed, `${name}${SIGNATURE_SUFFIX}`));
  return { bytes, signature: signature.toString('latin1') };
}

/** A file of the feed's folder. */
export const beside = (feed: URL, name: string): URL =>
  new URL(name, feed.href.endsWith('/') ? feed : `${feed.href}/`);

function download(url: URL): Promise<Buffer> {
  const get = url.protocol === 'https:' ? getSafe : getPlain;
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new FeedFailure(`${url.href}: ${why}`));
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const request = get(url, { signal, agent: false, headers: { accept: '*/*' } }, (response) => {
      collect(response).then(resolve, (error: unknown) => {
        request.destroy();
        fail(error instanceof Error ? error.message : String(error));
      });
    });
    request.on('error', (error) => fail(error.message));
  });
}

/** Another place is not followed: a feed is where the settings say. */
async function collect(response: IncomingMessage): Promise<Buffer> {
  if (response.statusCode !== 200) throw new Error(`answered ${String(response.statusCode)}`);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST) throw new Error(`more than ${LARGEST} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
