import type { ReactElement } from 'react';
import { useSpeech } from '../store/till-context.ts';
import { Button } from './button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  readonly sentence: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** The safe answer has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  const { title, sentence, confirm, onConfirm, onClose } = props;
  const { say } = useSpeech();
  return (
    <Dialog title={title} sentence={sentence} onClose={onClose}>
      <DialogActions>
        <Button size={72} autoFocus hint="back" onClick={onClose}>
          {say('confirm.keep')}
        </Button>
        <Button size={72} tone="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
