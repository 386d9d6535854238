import { fileKeyStores } from '../../main/provisioning/key-stores.ts';
import type { CommandEnd } from '../../main/provisioning/command.ts';
import { provisionCommand } from '../../main/provisioning/command.ts';
import { ProvisioningFailure } from '../../main/provisioning/order.ts';
import { answerWith } from './answer-with.ts';

export interface TurnsQuestion {
  /** Command lines, carried out one after the other. */
  readonly turns: readonly (readonly string[])[];
  /** Until it is killed; else once. */
  readonly forever: boolean;
  readonly p12Worker: string;
}

/** A program: the provisioning command over and over in one process. Says `turn` after each. */
answerWith(async (question): Promise<readonly CommandEnd[]> => {
  const { turns, forever, p12Worker } = question as TurnsQuestion;
  let ends: CommandEnd[] = [];
  do {
    ends = [];
    for (const argv of turns) {
      ends.push(
        await provisionCommand({ argv, profileOf, keyStores: fileKeyStores, p12Worker, wall: Date.now }),
      );
      process.stdout.write('turn\n');
    }
  } while (forever);
  return ends;
});

function profileOf(asked: string | null): string {
  if (asked === null) throw new ProvisioningFailure('Say where the till lives: --profile DIR.');
  return asked;
}
