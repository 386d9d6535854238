import type { Difference } from '#shared/sweep.ts';
import type { TaskView } from '#shared/task.ts';
import type { Speech } from '#shared/words/speech.ts';

/** One line of the sweep's report. */
export function differenceSentence(difference: Difference, { say, amount }: Speech): string {
  switch (difference.kind) {
    case 'notListed':
      return say('tasks.difference.notListed', {
        number: difference.number,
        amount: amount(difference.amount),
      });
    case 'otherAmount':
      return say('tasks.difference.otherAmount', {
        number: difference.number,
        booked: amount(difference.booked),
        listed: amount(difference.listed),
      });
    case 'notInJournal':
      return say('tasks.difference.notInJournal', { amount: amount(difference.amount) });
  }
}

export const taskSentence = (task: TaskView, { say, amount }: Speech): string =>
  say(`tasks.${task.kind}`, { number: task.number, terminal: task.terminal, amount: amount(task.amount) });

/** The one sentence while the list is closed. */
export function tasksBanner(
  tasks: readonly TaskView[],
  differences: readonly Difference[],
  speech: Speech,
): string {
  const [first] = tasks;
  if (first === undefined) return speech.say('tasks.differ', { count: differences.length });
  return tasks.length === 1
    ? taskSentence(first, speech)
    : speech.say('tasks.several', { count: tasks.length });
}
