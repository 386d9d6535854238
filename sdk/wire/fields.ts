/** An object read from JSON, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Called with the field that is missing or unbelievable, and the object's id where it has one. */
export type Refuse = (field: string, id: string | null) => never;

/** Reads fields of one object by type. Words of a wrong type are taken as absent; figures of a wrong type are refused. */
export class FieldReader {
  readonly #fields: Fields;
  readonly #refuse: Refuse;

  constructor(fields: Fields, refuse: Refuse) {
    this.#fields = fields;
    this.#refuse = refuse;
  }

  text(name: string): string | null {
    const value = this.#fields[name];
    return typeof value === 'string' && value !== '' ? value : null;
  }

  requiredText(name: string): string {
    return this.text(name) ?? this.#refuse(name, this.text('id'));
  }

  amount(name: string): number | null {
    const value = this.#fields[name];
    if (value === undefined || value === null) return null;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
      ? value
      : this.#refuse(name, this.text('id'));
  }

  requiredAmount(name: string): number {
    return this.amount(name) ?? this.#refuse(name, this.text('id'));
  }

  /** For figures that no money hangs on: anything unreadable is absent. */
  number(name: string): number | null {
    const value = this.#fields[name];
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  }

  flag(name: string): boolean | null {
    const value = this.#fields[name];
    return typeof value === 'boolean' ? value : null;
  }

  words(name: string): readonly string[] {
    const value = this.#fields[name];
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  }

  texts(name: string): Readonly<Record<string, string>> {
    const value = this.#fields[name];
    if (!isFields(value)) return {};
    return Object.fromEntries(
      Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  }

  /** The object inside, or an empty one. What is wrong in there is told under its path and the outer id. */
  inside(name: string): FieldReader {
    const value = this.#fields[name];
    return new FieldReader(isFields(value) ? value : {}, (field) =>
      this.#refuse(`${name}.${field}`, this.text('id')),
    );
  }

  raw(name: string): unknown {
    return this.#fields[name];
  }
}
