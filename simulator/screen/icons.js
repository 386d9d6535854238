/* global document */
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Lines on a field of 24 by 24; what is drawn takes the colour of the text around it. */
const PATHS = {
  contactless: 'M7 8.5a6 6 0 0 1 0 7M10.5 6a10 10 0 0 1 0 12M14 3.5a14.5 14.5 0 0 1 0 17',
  chip: 'M4 6h16v12H4zM4 10h5v4H4M20 10h-5v4h5M9 6v12M15 6v12',
  swipe: 'M3 6h18v12H3zM3 9.5h18M6 14.5h6',
  check: 'M5 12.5l4.5 4.5L19 7',
  cross: 'M6 6l12 12M18 6L6 18',
  half: 'M12 3.5a8.5 8.5 0 1 0 0 17zM12 3.5a8.5 8.5 0 0 1 0 17',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17M12 7.5V12l3 2',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
  power: 'M12 3.5v8M7.5 6.5a7.5 7.5 0 1 0 9 0',
  bank: 'M4 9.5L12 4.5l8 5M5 9.5h14M6.5 12.5v5M12 12.5v5M17.5 12.5v5M4.5 20h15',
  offline: 'M4 4l16 16M8.5 8A6 6 0 0 0 7 18.5h10M18 18a4 4 0 0 0-1-7.5A6 6 0 0 0 11 6.2',
  cloud: 'M7 18.5a4.5 4.5 0 0 1-.5-9A6 6 0 0 1 18 10a4.3 4.3 0 0 1-.5 8.5z',
  back: 'M9 8l-5 4.5 5 4.5M4 12.5h10.5a5 5 0 0 0 0-10H12',
  erase: 'M9 6h11v12H9l-5-6zM12.5 9.5l5 5M17.5 9.5l-5 5',
  paper: 'M6 3.5h12v17l-3-2-3 2-3-2-3 2zM9 8.5h6M9 12.5h6',
  alert: 'M12 4.5l8.5 15h-17zM12 10v4.5M12 17v.5',
};

/** A drawing that says nothing to a screen reader: the words beside it do. */
export function icon(name) {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(NAMESPACE, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
