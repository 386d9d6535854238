import { useState, type ReactElement } from 'react';
import type { TaskView } from '#shared/task.ts';
import { taskSentence } from '../../copy/tasks.ts';
import { Field } from '../../parts/field.tsx';
import { SupervisorForm } from '../../parts/supervisor-form.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';

interface CloseTaskProps {
  readonly task: TaskView;
  readonly onEnd: () => void;
}

/** A supervisor says how one amount was put right. */
export function CloseTask({ task, onEnd }: CloseTaskProps): ReactElement {
  const [note, setNote] = useState('');
  const speech = useSpeech();
  const { say } = speech;
  const actions = useActions();
  const close = async (pin: string) => {
    const trouble = await actions.closeTask({ taskId: task.id, pin, note: note.trim() });
    if (trouble === null) onEnd();
    return trouble;
  };
  return (
    <SupervisorForm
      submit={say('tasks.record')}
      cancel={say('tasks.close')}
      isReady={note.trim().length >= 3}
      onCancel={onEnd}
      onSubmit={close}
    >
      <p>{taskSentence(task, speech)}</p>
      <Field
        autoFocus
        label={say('tasks.note')}
        placeholder={say('tasks.noteExample')}
        maxLength={200}
        value={note}
        onText={setNote}
      />
    </SupervisorForm>
  );
}
