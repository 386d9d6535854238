/** Presses the button with these words as soon as there is one. */
export function pressOnce(words: string): Promise<void> {
  const press = (): boolean => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === words,
    );
    button?.click();
    return button !== undefined;
  };
  return new Promise((resolve) => {
    if (press()) {
      resolve();
      return;
    }
    const watcher = new MutationObserver(() => {
      if (!press()) return;
      watcher.disconnect();
      resolve();
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  });
}
