import type { ReactElement } from 'react';

/** 24 × 24 strokes. Decoration only: whatever an icon means is also said in words. */
const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  plus: 'M12 6v12M6 12h12',
  minus: 'M6 12h12',
  trash: 'M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12',
  close: 'M7 7l10 10M17 7 7 17',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  back: 'M14 6l-6 6 6 6',
  forward: 'M10 6l6 6-6 6',
  terminal:
    'M7 3h10v18H7zM9.5 6h5v4h-5zM9.5 13.5h.01M12 13.5h.01M14.5 13.5h.01M9.5 17h.01M12 17h.01M14.5 17h.01',
  card: 'M4 6h16v12H4zM4 10h16M7 15h3',
  cash: 'M3 7h18v10H3zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM6 12h.01M18 12h.01',
  waves: 'M6 15a5 5 0 0 0 0-6M10 17.5a9 9 0 0 0 0-11M14 20a13 13 0 0 0 0-16',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.5l3 2',
  part: 'M12 4a8 8 0 1 0 8 8h-8z',
  refuse: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM8.5 12h7',
  alarm: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3',
  erase: 'M9 6h11v12H9l-6-6zM12.5 9.5l5 5M17.5 9.5l-5 5',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM5 20c.6-3.6 3.4-5.5 7-5.5s6.4 1.9 7 5.5',
  basket: 'M4 10h16l-1.6 9H5.6zM8 10l3-6M16 10l-3-6',
  box: 'M4 8h16v11H4zM3 5h18v3H3zM10 12h4',
  tag: 'M4 12.5V4h8.5L20 11.5 11.5 20ZM8 8h.01',
  bars: 'M4 20h16M6.5 16v-4M12 16V6M17.5 16v-7',
  printer: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  screen: 'M4 5h16v11H4zM9 20h6M12 16v4',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
} as const;

export type IconName = keyof typeof paths;

/** Points along the reading direction or against it, and turns round where people read from the right. Erasing does not: digits run left to right. */
const POINTING: ReadonlySet<IconName> = new Set(['back', 'forward']);

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
}

export const Icon = ({ name, size = 24 }: IconProps): ReactElement => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={size > 40 ? 1.5 : 1.8}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    data-pointing={POINTING.has(name)}
  >
    <path d={paths[name]} />
  </svg>
);
