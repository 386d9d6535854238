import { useState, type ReactElement } from 'react';
import { Field } from '../../../parts/field.tsx';
import { useActions, useSpeech, useView } from '../../../store/till-context.ts';
import { TextQuestion } from './text-question.tsx';

const MOST_LETTERS = 80;

/** An empty name forgets the customer. */
export function CustomerQuestion(): ReactElement {
  const standing = useView((view) => view.sale?.customer) ?? { name: '', contact: '' };
  const [name, setName] = useState(standing.name);
  const [contact, setContact] = useState(standing.contact);
  const { nameCustomer } = useActions();
  const { say } = useSpeech();
  return (
    <TextQuestion
      title={say('customer.title')}
      sentence={say('customer.sentence')}
      confirm={say('ask.set')}
      onSet={() => nameCustomer({ name, contact })}
    >
      <Field label={say('customer.name')} value={name} maxLength={MOST_LETTERS} onText={setName} />
      <Field label={say('customer.contact')} value={contact} maxLength={MOST_LETTERS} onText={setContact} />
    </TextQuestion>
  );
}
