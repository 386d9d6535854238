// From Charge to the terminal having the whole command, journal and commit point included, against bare mutual TLS.
import { setTimeout as sleep } from 'node:timers/promises';
import { bareClient } from './lib/bare-client.mjs';
import { compare } from './lib/compare.mjs';
import { interleave } from './lib/interleave.mjs';
import { charged, left, scanned, withTill } from './lib/sale.mjs';
import { median, rounded, summary } from './lib/statistics.mjs';
import { millisecondsBetween as ms } from './lib/timed.mjs';

/** A cashier needs longer than this from the tender screen to Charge; a handshake on loopback does not. */
const ON_THE_TENDER_SCREEN_MS = 60;

/**
 * One sale, charged on a connection made ready or not. `ms` is the whole way; `intentMs` until the answer that the
 * intent is on disk; `commitMs` what the till says it needed from there until SENDING was on disk.
 * @param {import('./lib/headless-till.mjs').HeadlessTill} till @param {import('./lib/simulator.mjs').FarEnd} farEnd @param {boolean} prepared
 */
async function charge(till, farEnd, prepared) {
  const sale = await scanned(till);
  const saleId = sale.id;
  if (prepared) await till.ask('tender.prepare', { saleId });
  await sleep(ON_THE_TENDER_SCREEN_MS);
  const before = await farEnd.lastEvent();
  const { askedAt, answeredAt } = await charged(till, sale);
  const paid = await till.until((view) => view.sale?.phase === 'paid');
  const receivedAt = await farEnd.commandReceivedAt(before);
  const { payment } = paid.sale.tenders.at(-1);
  if (payment.path !== 'lan') throw new Error(`The charge went over ${payment.path}`);
  await left(till, saleId);
  return {
    ms: ms(askedAt, receivedAt),
    intentMs: ms(askedAt, answeredAt),
    commitMs: Number(payment.activationMs),
  };
}

/** @param {() => Promise<{ sentAt: bigint }>} send @param {import('./lib/simulator.mjs').FarEnd} farEnd */
async function bring(send, farEnd) {
  await sleep(ON_THE_TENDER_SCREEN_MS);
  const before = await farEnd.lastEvent();
  const { sentAt } = await send();
  return { ms: ms(sentAt, await farEnd.commandReceivedAt(before)) };
}

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} `warm` and `cold` against bare node:https, and what the way consists of, in ms
 */
export function measure({ rounds, say }) {
  return withTill(async (till, farEnd) => {
    const [terminal] = farEnd.terminals;
    const bare = await bareClient(terminal);
    try {
      const samples = await interleave(
        {
          warm: () => charge(till, farEnd, true),
          bareWarm: () => bring(bare.warm, farEnd),
          cold: () => charge(till, farEnd, false),
          bareCold: () => bring(bare.cold, farEnd),
          roundTrip: async () => {
            const { sentAt, endedAt } = await bare.ask();
            return { ms: ms(sentAt, endedAt) };
          },
        },
        {
          rounds: rounds(60),
          warmUps: 5,
          onRound: (round) => {
            if (round % 20 === 0) say.line(`LAN activation, round ${round + 1}`);
          },
        },
      );
      return verdict(samples);
    } finally {
      bare.close();
    }
  });
}

/** @param {Record<string, any[]>} samples */
function verdict({ warm, bareWarm, cold, bareCold, roundTrip }) {
  const of = (/** @type {any[]} */ all, name = 'ms') => all.map((one) => one[name]);
  return {
    warm: compare(of(warm), of(bareWarm)),
    cold: compare(of(cold), of(bareCold)),
    /** One question and its answer on a warm connection: what waiting for `100 Continue` costs at least. */
    roundTrip: summary(of(roundTrip)),
    /** What the journal and our own work add to bare node:https and that round trip. */
    beyondBareAndRoundTrip: rounded(median(of(warm)) - median(of(bareWarm)) - median(of(roundTrip))),
    warmParts: { intentWritten: summary(of(warm, 'intentMs')), committed: summary(of(warm, 'commitMs')) },
  };
}
