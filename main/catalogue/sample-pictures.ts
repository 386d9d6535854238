/** Drawn by hand for this shop; small enough to travel with the product. */
const drawing = (shapes: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${shapes}</svg>`,
  )}`;

const cup = (coffee: string): string =>
  drawing(
    `<path d="M35 19h3a6 6 0 0 1 0 12h-4" fill="none" stroke="#e8e2d8" stroke-width="3"/>` +
      `<path d="M9 15h27v12a12 12 0 0 1-12 12h-3A12 12 0 0 1 9 27z" fill="#f6f2ea"/>` +
      `<ellipse cx="22.5" cy="15" rx="13.5" ry="4" fill="${coffee}"/>`,
  );

/** By the product's name. */
export const PICTURES: Readonly<Record<string, string>> = {
  'Flat white': cup('#b98a5e'),
  Latte: cup('#cfa77c'),
  Espresso: cup('#4a2c17'),
  'Sourdough loaf': drawing(
    `<ellipse cx="24" cy="27" rx="19" ry="12" fill="#b8763a"/>` +
      `<path d="M13 22l6 8M22 20l5 9M31 21l5 7" stroke="#f1dcb9" stroke-width="2.5" stroke-linecap="round"/>`,
  ),
  'Butter croissant': drawing(
    `<path d="M5 33c2-14 11-21 19-21s17 7 19 21c-5 1-8-1-10-5-3-4-6-5-9-5s-6 1-9 5c-2 4-5 6-10 5z" fill="#d9983f"/>` +
      `<path d="M17 15l2 9M31 15l-2 9M11 22l5 5M37 22l-5 5" stroke="#a96a22" stroke-width="2" stroke-linecap="round"/>`,
  ),
  'Orange juice, fresh': drawing(
    `<path d="M14 12h20l-3 28H17z" fill="#f5f5f5"/><path d="M15 18h18l-2 20H17z" fill="#f59a1b"/>` +
      `<path d="M27 18l5-13" stroke="#3f7f4f" stroke-width="2.5" stroke-linecap="round"/>`,
  ),
  'Avocado, ready to eat': drawing(
    `<path d="M24 5c6 0 7 8 10 14a13 13 0 1 1-20 0C17 13 18 5 24 5z" fill="#47702f"/>` +
      `<path d="M24 10c4 0 5 6 7 11a9.5 9.5 0 1 1-14 0c2-5 3-11 7-11z" fill="#d8e08a"/>` +
      `<circle cx="24" cy="29" r="5.5" fill="#7a4b24"/>`,
  ),
  'Bananas, loose': drawing(
    `<path d="M10 9c1 16 11 27 28 28 3 0 4 3 1 4C20 46 5 32 6 10z" fill="#f2c83b"/>` +
      `<path d="M16 8c2 13 10 21 24 22 3 0 3 3 0 4C23 35 12 25 12 9z" fill="#e5b21f"/>`,
  ),
  'Tomatoes on the vine': drawing(
    `<circle cx="17" cy="29" r="11" fill="#cf3a2b"/><circle cx="33" cy="27" r="10" fill="#e04a37"/>` +
      `<path d="M17 19c2-6 8-9 15-9M33 18c-1-4-1-6 0-9" fill="none" stroke="#3f7f4f" stroke-width="2.5" stroke-linecap="round"/>`,
  ),
};
