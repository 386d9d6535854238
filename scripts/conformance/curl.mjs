// Samples of curl, run by the real one.
import { execFile } from 'node:child_process';
import { undecodable } from './samples.mjs';

const LIMIT_MS = 40_000;

/** @returns {Promise<{ failure: string | null, out: string }>} */
const shell = (script, env) =>
  new Promise((resolve) =>
    execFile('bash', ['-c', script], { env, timeout: LIMIT_MS }, (error, out, complaint) =>
      resolve({ failure: error === null ? null : complaint.trim().split('\n').at(-1) || error.message, out }),
    ),
  );

/** @param {string} lines @param {NodeJS.ProcessEnv} env @param {string} kind @returns {Promise<string | null>} */
export async function runCurl(lines, env, kind) {
  const { failure, out } = await shell(lines, env);
  return failure ?? undecodable(kind, out);
}

/** The papers describe this call in words: the terminal's own port, with the P12 file as it was downloaded. */
export const P12_CALL = `curl -sS "https://term_CT20_0042:8443/v1/pay" --connect-to term_CT20_0042:8443:192.168.10.51:8443 \\
  --cacert "$VINR_TERMINAL_CA" --cert-type P12 --cert "$VINR_LOCAL_CERT_PATH:$VINR_LOCAL_CERT_PASSPHRASE" \\
  -H "Content-Type: application/json" \\
  -d '{"terminalId":"term_CT20_0042","amount":2500,"currency":"USD","reference":"order_8821","captureMethod":"automatic"}'`;

/** @returns {Promise<boolean>} */
export const hasCurl = async (env) => (await shell('curl --version', env)).failure === null;
