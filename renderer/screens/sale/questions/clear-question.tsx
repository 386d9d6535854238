import type { ReactElement } from 'react';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { useActions, useSpeech } from '../../../store/till-context.ts';

export function ClearQuestion(): ReactElement {
  const { ask, clearBasket } = useActions();
  const { say } = useSpeech();
  return (
    <ConfirmDialog
      title={say('clear.title')}
      sentence={say('clear.sentence')}
      confirm={say('menu.clear')}
      onConfirm={clearBasket}
      onClose={() => ask(null)}
    />
  );
}
