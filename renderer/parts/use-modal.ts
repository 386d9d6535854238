import { useEffect, useId, useRef, type RefObject } from 'react';
import { restoreFocus } from '../keyboard/keep-focus.ts';
import { useKeyActions } from '../keyboard/use-keys.ts';
import { useActions } from '../store/till-context.ts';

interface Modal {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly titleId: string;
}

/**
 * Opens the dialog over everything; when it goes, the focus returns to where it was before. The keys of the screen below
 * sleep meanwhile, and Escape only closes.
 */
export function useModal(onClose: () => void): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      if (document.activeElement === document.body) restoreFocus();
    };
  }, [dialog]);
  const { lock } = useActions();
  useKeyActions({ back: onClose, lock }, true);
  return { dialog, titleId };
}
