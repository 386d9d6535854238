// Gives every order in turns, in the place where the shop's till would stand, and tells its parent when it gave each.
import { interleave } from '../lib/interleave.mjs';
import * as orders from './orders.mjs';

process.once('disconnect', () => process.exit(0));
process.once('message', async (/** @type {{ given: orders.Given, rounds: number }} */ { given, rounds }) => {
  const bare = orders.bare(given);
  const ours = await orders.ours(given);
  const adyen = orders.adyen(given);
  await bare.open();
  /** @type {Record<string, () => Promise<{ name: string, givenAt: bigint } | number>>} */
  const all = {
    bareWarm: bare.warm,
    roundTrip: bare.roundTrip,
    readyAtOnce: ours.readyAtOnce,
    ready: ours.ready,
    bareCold: bare.cold,
    createLocal: ours.createLocal,
    hybrid: ours.hybrid,
    cloud: ours.cloud,
    hybridDead: ours.hybridDead,
    adyenShipped: adyen.shipped,
    adyenBest: adyen.best,
  };
  const samples = await interleave(all, { rounds, warmUps: 3 });
  for (const { close } of [bare, ours, adyen]) close();
  const told = ([name, taken]) => [
    name,
    taken.map((one) => (typeof one === 'number' ? one : { ...one, givenAt: String(one.givenAt) })),
  ];
  process.send?.(Object.fromEntries(Object.entries(samples).map(told)));
});
