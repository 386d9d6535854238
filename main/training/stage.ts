import { request } from 'node:http';
import type { Cue } from './staging.ts';

/** Gives a cue to whoever plays the terminals. Rejects when it is not taken. */
export type Stage = (cue: Cue) => Promise<void>;

const PATIENCE_MS = 5_000;

/** The simulator behind its control URL, which a till knows in training only, and on this machine only. */
export const simulatorStage =
  (controlUrl: string): Stage =>
  ({ method, path, body }) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const asked = request(
        new URL(path, controlUrl),
        { method, headers, timeout: PATIENCE_MS },
        (answer) => {
          answer.resume();
          const { statusCode = 0 } = answer;
          if (statusCode < 300) answer.on('end', resolve);
          else reject(new Error(`${method} ${path} was answered ${statusCode}`));
        },
      );
      asked.on('timeout', () => asked.destroy(new Error('The simulator does not answer')));
      asked.on('error', reject);
      asked.end(JSON.stringify(body));
    });
