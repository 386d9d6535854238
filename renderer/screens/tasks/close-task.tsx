import { useState, type ReactElement } from 'react';
import type { TaskView } from '#shared/task.ts';
import { taskSentence, taskTexts as said } from '../../copy/resolve.ts';
import { Field } from '../../parts/field.tsx';
import { SupervisorForm } from '../../parts/supervisor-form.tsx';
import { useActions, useFormat } from '../../store/till-context.ts';

interface CloseTaskProps {
  readonly task: TaskView;
  readonly onEnd: () => void;
}

/** A supervisor says how one amount was put right. */
export function CloseTask({ task, onEnd }: CloseTaskProps): ReactElement {
  const [note, setNote] = useState('');
  const format = useFormat();
  const actions = useActions();
  const close = async (pin: string) => {
    const trouble = await actions.closeTask({ taskId: task.id, pin, note: note.trim() });
    if (trouble === null) onEnd();
    return trouble;
  };
  return (
    <SupervisorForm
      submit={said.record}
      cancel={said.close}
      isReady={note.trim().length >= 3}
      onCancel={onEnd}
      onSubmit={close}
    >
      <p>{taskSentence(task, format(task.amount))}</p>
      <Field
        autoFocus
        label={said.note}
        placeholder={said.noteExample}
        maxLength={200}
        value={note}
        onText={setNote}
      />
    </SupervisorForm>
  );
}
