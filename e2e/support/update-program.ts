import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { AppImageUpdater } from 'electron-updater';
import type { UpdateView } from '#shared/update.ts';
import { systemClock } from '../../main/clock.ts';
import { programInstaller } from '../../main/electron/program-installer.ts';
import { readStatement } from '../../main/updates/feed.ts';
import { UpdateService } from '../../main/updates/update-service.ts';

export interface UpdateQuestion {
  /** One feed after another, then the last is put in. */
  readonly feeds: readonly string[];
  readonly key: string;
  readonly facts: readonly string[];
  readonly format: number;
  /** Between the old program and the new one something fails, as on a full disk. */
  readonly breaksOff: boolean;
}

export interface UpdateAnswer {
  readonly views: readonly UpdateView[];
}

/** A till's updates with the real electron-updater, network and replacing; there is no till around them. */
async function run(folder: string): Promise<void> {
  const question = JSON.parse(readFileSync(join(folder, 'question.json'), 'utf8')) as UpdateQuestion;
  await app.whenReady();
  const services = question.feeds.map((feed) => serviceFor(question, new URL(feed), folder));
  const views: UpdateView[] = [];
  for (const service of services) {
    await service.look();
    views.push(service.view);
  }
  const answer: UpdateAnswer = { views };
  writeFileSync(join(folder, 'answer.json'), JSON.stringify({ electron: process.versions.electron, answer }));
  const [last] = services.slice(-1);
  // electron-updater deletes the old program and then looks for `mv`.
  if (question.breaksOff) process.env['PATH'] = folder;
  await last?.installNow();
  if (last?.isInstalling !== true) app.quit();
}

function serviceFor(question: UpdateQuestion, feed: URL, folder: string): UpdateService {
  const configuration = join(folder, 'app-update.yml');
  writeFileSync(
    configuration,
    `provider: generic\nurl: http://127.0.0.1:1/\nupdaterCacheDirName: ${folder.slice(5)}\n`,
  );
  const updater = new AppImageUpdater();
  // It believes that it is packaged; everything else is as in a package.
  updater.forceDevUpdateConfig = true;
  updater.updateConfigPath = configuration;
  const { format, facts } = question;
  const standing = {
    installed: '0.1.0',
    platform: 'linux',
    arch: 'x64',
    journal: { format, facts },
    tillKey: 'a',
    now: systemClock.wall(),
  };
  return new UpdateService({
    feed,
    hours: { from: '00:00', to: '00:00' },
    keys: [question.key],
    installer: programInstaller({
      updater: () => Promise.resolve(updater),
      able: true,
      leave: () => {
        writeFileSync(join(folder, 'left'), '');
        return Promise.resolve();
      },
    }),
    read: readStatement,
    standing: () => standing,
    counter: () => ({ basket: false, attempts: 0, modifications: 0 }),
    minuteOf: () => 0,
    backUp: () => Promise.resolve(),
    clock: systemClock,
    log: {
      info: () => undefined,
      warn: () => undefined,
      bug: (_, error) => void process.stderr.write(String(error)),
    },
    changed: () => undefined,
  });
}

void run(process.argv.at(-1) ?? '');
