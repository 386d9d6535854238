/**
 * The focus is never nowhere: when the element that had it goes or is switched off, the open dialog gets it, else the
 * screen. Browsers say nothing when that happens, so every change of the page is looked at.
 */
export function keepFocus(page: HTMLElement): () => void {
  const look = (): void => {
    if (document.activeElement !== document.body) return;
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) restoreFocus();
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(page, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => observer.disconnect();
}

const FOCUSABLE = 'button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';

/** To the first stop of the dialog on top, or to the screen itself, which no key presses. */
export function restoreFocus(): void {
  const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1);
  const target =
    dialog === undefined
      ? document.querySelector<HTMLElement>('main')
      : dialog.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus({ preventScroll: true });
}
