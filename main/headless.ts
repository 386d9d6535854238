import { systemClock } from './clock.ts';
import { readCommandLine } from './command-line.ts';
import { explain } from './explained.ts';
import { serveHeadless } from './headless-till.ts';
import { lineLog } from './log.ts';
import { keepMemoryOutOfDumps } from './memory-dumps.ts';

const clock = systemClock;
const log = lineLog(
  (line) => void process.stderr.write(`${line}\n`),
  () => clock.wall(),
);

if (!keepMemoryOutOfDumps()) log.warn('memory.mayBeDumped');
serveHeadless({
  built: __dirname,
  told: readCommandLine(process.argv.slice(2)),
  clock,
  log,
  write: (line) => void process.stdout.write(`${line}\n`),
}).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${explain(error).sentence}\n`);
    process.exit(2);
  },
);
