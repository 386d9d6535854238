import { join } from 'node:path';

/** Where a till keeps what it sells. */
export interface CatalogueFiles {
  /** The shop's products: `catalogue.json` of the profile. */
  readonly current: string;
  /** What they were before the latest sheet. */
  readonly before: string;
  /** Which headings a person said are which. */
  readonly columns: string;
}

export const catalogueFiles = (profile: string): CatalogueFiles => ({
  current: join(profile, 'catalogue.json'),
  before: join(profile, 'catalogue.before.json'),
  columns: join(profile, 'catalogue.columns.json'),
});
