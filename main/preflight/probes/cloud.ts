import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { CloudReading, CloudStage } from '../checks/cloud.ts';
import { offsetOf } from '../checks/clock.ts';

const ANSWER_MS = 8_000;

/** One question without a key: any answer proves name, connection and TLS, and tells the time. `wall`: ms. */
export function observeCloud(url: URL, wall: () => number): Promise<CloudReading> {
  const isTls = url.protocol === 'https:';
  const asked = wall();
  let stage: CloudStage = 'name';
  return new Promise((resolve) => {
    const request = (isTls ? httpsRequest : httpRequest)(url, { method: 'HEAD', agent: false });
    const end = (reading: CloudReading): void => {
      clearTimeout(timer);
      request.destroy();
      resolve(reading);
    };
    const timer = setTimeout(() => end({ kind: 'failed', stage, why: 'ETIMEDOUT' }), ANSWER_MS);
    request.once('socket', (socket) => {
      // An address needs no lookup and is told of by no event.
      if (isAddress(url)) stage = 'connection';
      socket.once('lookup', (error: Error | null) => (stage = error ? 'name' : 'connection'));
      socket.once('connect', () => (stage = isTls ? 'tls' : 'answer'));
      socket.once('secureConnect', () => (stage = 'answer'));
    });
    request.once('response', (answer) => end(answered(answer, asked, wall())));
    request.on('error', (error: NodeJS.ErrnoException) =>
      end({ kind: 'failed', stage, why: error.code ?? 'unknown' }),
    );
    request.end();
  });
}

const isAddress = ({ hostname }: URL): boolean => /^\[|^\d+(\.\d+){3}$/.test(hostname);

function answered({ headers }: IncomingMessage, asked: number, heard: number): CloudReading {
  return { kind: 'answered', tookMs: heard - asked, offsetMs: offsetOf(headers.date, asked, heard) };
}
