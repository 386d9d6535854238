import { useState, type ReactElement } from 'react';
import type { Difference } from '#shared/sweep.ts';
import type { TaskView } from '#shared/task.ts';
import { differenceSentence, taskSentence } from '../../copy/tasks.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Elapsed } from '../../parts/elapsed.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import { CloseTask } from './close-task.tsx';
import styles from './tasks-dialog.module.css';

interface TasksDialogProps {
  readonly tasks: readonly TaskView[];
  readonly differences: readonly Difference[];
  readonly onClose: () => void;
}

/** The list, or the one task that is being settled. */
export function TasksDialog({ tasks, differences, onClose }: TasksDialogProps): ReactElement {
  const { say } = useSpeech();
  const [closing, setClosing] = useState<TaskView | null>(null);
  return (
    <Dialog wide title={say('tasks.title')} sentence={say('tasks.sentence')} onClose={onClose}>
      {closing === null ? (
        <>
          <ul className={styles.list}>
            {tasks.map((task) => (
              <TaskRow key={task.id} task={task} onSettled={() => setClosing(task)} />
            ))}
          </ul>
          <Differences differences={differences} />
          <Button size={72} wide autoFocus hint="back" onClick={onClose}>
            {say('tasks.close')}
          </Button>
        </>
      ) : (
        <CloseTask task={closing} onEnd={() => setClosing(null)} />
      )}
    </Dialog>
  );
}

/** What the last comparison with VINR's list found: for reading, and for support. */
function Differences({ differences }: Pick<TasksDialogProps, 'differences'>): ReactElement | null {
  const speech = useSpeech();
  if (differences.length === 0) return null;
  return (
    <section className={styles.differences}>
      <h3>{speech.say('tasks.differences')}</h3>
      <ul>
        {differences.map((one) => (
          <li key={`${one.kind} ${one.reference}`}>{differenceSentence(one, speech)}</li>
        ))}
      </ul>
    </section>
  );
}

interface TaskRowProps {
  readonly task: TaskView;
  readonly onSettled: () => void;
}

function TaskRow({ task, onSettled }: TaskRowProps): ReactElement {
  const { look } = useActions();
  const speech = useSpeech();
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <strong>{taskSentence(task, speech)}</strong>
        <small>
          {speech.say('tasks.knownFor')} <Elapsed since={task.since} />
        </small>
      </div>
      {task.kind === 'refundFailed' && (
        <Button onClick={() => look({ at: 'sales', saleId: task.saleId })}>
          {speech.say('tasks.openSale')}
        </Button>
      )}
      <Button onClick={onSettled}>{speech.say('tasks.done')}</Button>
    </li>
  );
}
