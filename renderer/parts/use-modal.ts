import { useEffect, type RefObject } from 'react';
import { restoreFocus } from '../keyboard/keep-focus.ts';

/** Opens the dialog over everything; when it goes, the focus returns to where it was before. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      if (document.activeElement === document.body) restoreFocus();
    };
  }, [dialog]);
}
