/** An object read from JSON, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Called with the field that is missing or unbelievable, and the object's id where it has one. */
export type Refuse = (field: string, id: string | null) => never;

/** Where an object lies in another one. */
interface Place {
  readonly name: string;
  readonly outer: FieldReader;
}

const NOTHING: Fields = Object.freeze({});

/** Reads fields of one object by type. Words of a wrong type are taken as absent; figures of a wrong type are refused. */
export class FieldReader {
  readonly #fields: Fields;
  readonly #refuse: Refuse;
  readonly #place: Place | null;

  constructor(fields: Fields, refuse: Refuse, place: Place | null = null) {
    this.#fields = fields;
    this.#refuse = refuse;
    this.#place = place;
  }

  text(name: string): string | null {
    const value = this.#fields[name];
    return typeof value === 'string' && value !== '' ? value : null;
  }

  requiredText(name: string): string {
    return this.text(name) ?? this.#refused(name);
  }

  amount(name: string): number | null {
    const value = this.#fields[name];
    if (value === undefined || value === null) return null;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
      ? value
      : this.#refused(name);
  }

  requiredAmount(name: string): number {
    return this.amount(name) ?? this.#refused(name);
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
    return new FieldReader(isFields(value) ? value : NOTHING, this.#refuse, { name, outer: this });
  }

  raw(name: string): unknown {
    return this.#fields[name];
  }

  #refused(field: string): never {
    if (this.#place === null) return this.#refuse(field, this.text('id'));
    const { name, outer } = this.#place;
    return outer.#refused(`${name}.${field}`);
  }
}
