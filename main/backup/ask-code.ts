import { createInterface } from 'node:readline/promises';

/** Has somebody type the recovery code where they have typed the command. */
export async function askCode(): Promise<string> {
  const ask = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await ask.question('Recovery code: ');
  } finally {
    ask.close();
  }
}
