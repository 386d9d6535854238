/* global document */

/** An element: `make('p', 'line', 'Text')` or with children instead of text. */
export function make(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (tag === 'button') element.type = 'button';
  element.append(...content);
  return element;
}

/** Writes only what changed, so that nothing flickers and no screen reader repeats itself. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** A button that does something. */
export function button(className, label, act) {
  const element = make('button', className, label);
  element.addEventListener('click', () => void act());
  return element;
}
