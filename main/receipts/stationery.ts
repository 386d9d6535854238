import { AppFailure } from '#shared/app-error.ts';
import type { MonoImage } from '#shared/document.ts';
import type { Stationery } from '#shared/paper/documents/letterhead.ts';
import type { Settings } from '../settings/settings.ts';

/** Lets a person choose a picture, and makes it one that a receipt printer can print. Null when nobody chose one. */
export type ChoosePicture = () => Promise<MonoImage | null>;

export interface StationerParts {
  readonly settings: Settings;
  /** Null where there is no screen. */
  readonly choosePicture: ChoosePicture | null;
  readonly keep: (logo: MonoImage | null) => Promise<void>;
}

/** What settings put onto every paper. */
export const stationeryOf = ({ shop, till, training, receipts }: Settings): Stationery => ({
  shop: { name: shop.name, address: shop.address },
  till: { id: till.id, name: till.name },
  training,
  logo: receipts.logo,
  footer: receipts.footer,
  code: receipts.code,
});

/** What stands on every paper of this till; the logo may change while it runs. */
export class Stationer {
  readonly #parts: StationerParts;
  #logo: MonoImage | null;

  constructor(parts: StationerParts) {
    this.#parts = parts;
    this.#logo = parts.settings.receipts.logo;
  }

  get stationery(): Stationery {
    return { ...stationeryOf(this.#parts.settings), logo: this.#logo };
  }

  get logo(): MonoImage | null {
    return this.#logo;
  }

  /** Rejects with `display.none`, `picture.tooLarge`, `picture.unreadable`; leaves the old one when nobody chooses. */
  async chooseLogo(): Promise<void> {
    const { choosePicture } = this.#parts;
    if (choosePicture === null) throw new AppFailure('display.none');
    const picture = await choosePicture();
    if (picture !== null) await this.setLogo(picture);
  }

  async setLogo(logo: MonoImage | null): Promise<void> {
    await this.#parts.keep(logo);
    this.#logo = logo;
  }
}
