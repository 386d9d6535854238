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

/** Writes an amount; the stylesheet fits it into the glass by its length. */
export function sayAmount(element, text) {
  say(element, text);
  element.style.setProperty('--length', Math.max(text.length, 6));
}

/** Puts others in the place of its children only when `key` is not the one of before. */
export function refill(element, key, children) {
  if (element.dataset.filled === key) return;
  element.dataset.filled = key;
  element.replaceChildren(...children());
}

/** A button that does something; `content` is its label, or what is in it. */
export function button(className, content, act) {
  const element = make('button', className, content);
  element.addEventListener('click', () => void act());
  return element;
}

/** A button that shows a drawing or a sign, and is called by its name. */
export function namedButton(className, name, content, act) {
  const element = button(className, content, act);
  element.ariaLabel = name;
  return element;
}
