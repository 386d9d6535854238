/** The words of one room in another language, by the keys of the English ones. */
export type Translation<Room> = Readonly<Partial<Record<keyof Room | (string & {}), string>>>;
