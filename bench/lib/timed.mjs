// How long something takes, on the monotonic clock that all processes of a machine share.

/** @param {bigint} from @param {bigint} to both of `process.hrtime.bigint` @returns {number} milliseconds */
export const millisecondsBetween = (from, to) => Number(to - from) / 1e6;

/** @param {() => unknown} work @returns {number} milliseconds */
export function timed(work) {
  const began = process.hrtime.bigint();
  work();
  return millisecondsBetween(began, process.hrtime.bigint());
}

/** @param {() => Promise<unknown>} work @returns {Promise<number>} milliseconds */
export async function timedAsync(work) {
  const began = process.hrtime.bigint();
  await work();
  return millisecondsBetween(began, process.hrtime.bigint());
}
