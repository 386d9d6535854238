import type { ReactElement } from 'react';
import type { PaperWish } from '#shared/paper/paper-wish.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech, useView } from '../../store/till-context.ts';

interface SlipButtonProps {
  readonly wish: PaperWish;
  readonly size?: 72 | 80;
}

/** A paper about one thing that happened; only where there is a printer, for few customers ask for it. */
export function SlipButton({ wish, size }: SlipButtonProps): ReactElement | null {
  const { printPaper } = useActions();
  const { say } = useSpeech();
  const busy = useBusy('print');
  const hasPrinter = useView(({ printing }) => printing.width !== null);
  if (!hasPrinter) return null;
  return (
    <Button disabled={busy} {...(size !== undefined && { size })} onClick={() => printPaper(wish)}>
      {say('print.slip')}
    </Button>
  );
}
