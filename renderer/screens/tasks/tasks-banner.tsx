import { useState, type ReactElement } from 'react';
import { tasksBanner } from '../../copy/tasks.ts';
import { Button } from '../../parts/button.tsx';
import styles from '../../parts/banners.module.css';
import { useSpeech, useView } from '../../store/till-context.ts';
import { TasksDialog } from './tasks-dialog.tsx';

/** Stays until a supervisor has dealt with all of it. */
export function TasksBanner(): ReactElement | null {
  const tasks = useView((view) => view.tasks);
  const sweep = useView((view) => view.sweep);
  const speech = useSpeech();
  const [open, setOpen] = useState(false);
  const differences = sweep?.differences ?? [];
  if (tasks.length + differences.length === 0) return null;
  return (
    <>
      <div className={styles.banner} data-tone="alarm" role="status">
        <span>{tasksBanner(tasks, differences, speech)}</span>
        <Button tone="quiet" onClick={() => setOpen(true)}>
          {speech.say('tasks.look')}
        </Button>
      </div>
      {open && <TasksDialog tasks={tasks} differences={differences} onClose={() => setOpen(false)} />}
    </>
  );
}
