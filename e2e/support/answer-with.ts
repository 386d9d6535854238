import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The other end of `inElectron`: what its programs do. */
export function answerWith(answer: (question: unknown) => Promise<unknown>): void {
  const folder = process.argv.at(-1) ?? '';
  const question: unknown = JSON.parse(readFileSync(join(folder, 'question.json'), 'utf8'));
  answer(question).then(
    (answered) => {
      const told = { electron: process.versions.electron, answer: answered };
      writeFileSync(join(folder, 'answer.json'), JSON.stringify(told));
      process.exit(0);
    },
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
