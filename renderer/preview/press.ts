/** Presses the button with these words as soon as there is one: some scenes are opened by a press. */
export function pressOnce(words: string): void {
  const press = (): boolean => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === words,
    );
    button?.click();
    return button !== undefined;
  };
  if (press()) return;
  const watcher = new MutationObserver(() => {
    if (press()) watcher.disconnect();
  });
  watcher.observe(document.body, { childList: true, subtree: true });
}
