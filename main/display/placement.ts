interface Screen {
  readonly id: number;
}

/** The screen for the customer: the first one that the till is not on; null when there is none. */
export const customerScreen = <S extends Screen>(screens: readonly S[], till: Screen): S | null =>
  screens.find(({ id }) => id !== till.id) ?? null;
