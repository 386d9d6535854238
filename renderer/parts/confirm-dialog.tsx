import type { ReactElement } from 'react';
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
  return (
    <Dialog title={title} sentence={sentence} onClose={onClose}>
      <DialogActions>
        <Button size={72} autoFocus hint="back" onClick={onClose}>
          Keep it
        </Button>
        <Button size={72} tone="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
