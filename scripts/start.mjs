// npm start: the till in training, beside a simulated VINR with two terminals. Arguments go to the app.
import { launchElectron } from './runtime/launch.mjs';
import { accompany } from './setup/lifetime.mjs';
import { readyForElectron } from './setup/ready.mjs';
import { createSay } from './setup/say.mjs';
import { startTrainingSimulator, trainingProfile } from './setup/training.mjs';
import { command } from './setup/trouble.mjs';

const TERMINALS = 2;

await command(async () => {
  const say = createSay(process.stdout);
  const { runtime, display } = await readyForElectron(say);
  const simulator = await startTrainingSimulator(TERMINALS);
  try {
    for (const { name, url } of simulator.faces) say.line(`${name}: play the cardholder at ${url}`);
    say.line(
      'Ana sells, with PIN 1111. Mira, the manager, allows what Ana may not, with PIN 1234. F12 locks.',
    );
    say.line('The till is starting. Close its window or press Ctrl-C to end.');
    const own = ['.', '--simulator', simulator.control, '--profile', trainingProfile()];
    return await accompany(launchElectron(runtime, [...own, ...process.argv.slice(2)], { display, say }));
  } finally {
    await simulator.stop();
    await display.stop();
  }
});
