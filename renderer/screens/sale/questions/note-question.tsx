import { useState, type ReactElement } from 'react';
import type { LineView } from '#shared/sale.ts';
import { shownName } from '../../../copy/shown-name.ts';
import { Field } from '../../../parts/field.tsx';
import { useActions, useSpeech, useView } from '../../../store/till-context.ts';
import { TextQuestion } from './text-question.tsx';

const MOST_LETTERS = 200;

/** On a line, or on the sale. Empty takes it off. */
export function NoteQuestion({ line }: { readonly line: LineView | null }): ReactElement {
  const standing = useView((view) => (line === null ? view.sale?.note : line.note)) ?? '';
  const [text, setText] = useState(standing);
  const { noteLine, noteSale } = useActions();
  const { say } = useSpeech();
  const set = (): void => (line === null ? noteSale(text) : noteLine(line.id, text));
  return (
    <TextQuestion
      title={line === null ? say('note.saleTitle') : shownName(line.name)}
      sentence={say('note.sentence')}
      confirm={say('ask.set')}
      onSet={set}
    >
      <Field label={say('note.label')} value={text} maxLength={MOST_LETTERS} onText={setText} />
    </TextQuestion>
  );
}
