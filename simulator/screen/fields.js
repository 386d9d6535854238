import { make } from './make.js';

/** One of several, as `[value, text]`. */
export function choice(label, options, act) {
  const select = make(
    'select',
    '',
    ...options.map(([value, text]) => Object.assign(make('option', '', text), { value })),
  );
  select.addEventListener('change', () => void act(select.value));
  const element = make('label', 'field', make('span', '', label), select);
  return { element, show: (value) => (select.value = value) };
}

/** A whole number with its unit. */
export function number(label, unit, act) {
  const input = Object.assign(make('input'), { type: 'number', step: 1 });
  input.addEventListener('change', () => void act(Math.round(Number(input.value))));
  const show = (value) => {
    if (!input.matches(':focus')) input.value = value;
  };
  return { element: make('label', 'field', make('span', '', label), input, make('small', '', unit)), show };
}

/** On or off. */
export function toggle(label, act = () => undefined) {
  const input = Object.assign(make('input'), { type: 'checkbox' });
  input.addEventListener('change', () => void act(input.checked));
  return {
    element: make('label', 'toggle', make('span', '', label), input),
    show: (on) => (input.checked = on),
    isOn: () => input.checked,
  };
}

/** Fields that belong together, under a title. */
export function group(title, ...children) {
  return make('fieldset', 'group', make('legend', '', title), ...children);
}
