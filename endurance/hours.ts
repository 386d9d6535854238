/** Hours of the till's clock pass in minutes of ours. */
export const SPEED = 60;
export const HOURS = 8;
export const CUSTOMERS_AN_HOUR = 120;
export const HOUR_MS = 3_600_000 / SPEED;

/** How the till's line on standard error begins, when it was asked what it holds. */
export const FOOTPRINT = 'FOOTPRINT ';
