import type { ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { PinPad } from '../../parts/pin-pad.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import styles from './pin-dialog.module.css';

interface PinDialogProps {
  readonly title: string;
  readonly sentence: string;
  readonly onClose: () => void;
}

/** Whoever types their PIN sells from then on. */
export function PinDialog({ title, sentence, onClose }: PinDialogProps): ReactElement {
  const { say } = useSpeech();
  const { signIn } = useActions();
  const take = async (pin: string) => {
    const trouble = await signIn(pin);
    if (trouble === null) onClose();
    return trouble;
  };
  return (
    <Dialog title={title} sentence={sentence} onClose={onClose}>
      <div className={styles.stack}>
        <PinPad onPin={take} />
        <Button wide size={72} hint="back" onClick={onClose}>
          {say('pin.notNow')}
        </Button>
      </div>
    </Dialog>
  );
}
