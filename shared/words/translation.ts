/** The words of one room in another language: the same keys, no more and no fewer. */
export type Translation<Room> = Readonly<Record<keyof Room, string>>;
