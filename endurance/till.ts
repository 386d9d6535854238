// The headless till on a clock that runs fast, which says what it holds of the machine whenever SIGUSR2 asks.
import { join } from 'node:path';
import { systemClock } from '../main/clock.ts';
import { readCommandLine } from '../main/command-line.ts';
import { explain } from '../main/explained.ts';
import { serveHeadless } from '../main/headless-till.ts';
import { lineLog } from '../main/log.ts';
import { footprint } from './footprint.ts';
import { FOOTPRINT, SPEED } from './hours.ts';
import { spedClock } from './sped-clock.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const collect = globalThis.gc;
if (collect === undefined) throw new Error('Start it with --expose-gc: what may be collected is not held');

process.on('SIGUSR2', () => {
  void footprint(() => {
    collect();
  }).then((seen) => {
    say(FOOTPRINT + JSON.stringify(seen));
  });
});

const clock = spedClock(systemClock, SPEED);
serveHeadless({
  built: join(__dirname, '..', 'main'),
  told: readCommandLine(process.argv.slice(2)),
  clock,
  log: lineLog(say, () => clock.wall()),
  write: (line) => void process.stdout.write(`${line}\n`),
}).then(
  () => process.exit(0),
  (error: unknown) => {
    say(explain(error).sentence);
    process.exit(2);
  },
);
