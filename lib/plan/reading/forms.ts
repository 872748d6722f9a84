import { type Reading, shown } from "./reading";

/**
 * How one sort of value stands in a document: read says what is wrong with it and goes on, so that one reading finds
 * every fault; what it could not read is undefined, and the plan is then never handed out.
 */
export type Form<T> = {
  read(value: unknown, reading: Reading): T;
  write(value: T): unknown;
};

/** `missing` is what a left-out key reads; a field without it must be given. */
export type Field<T> = Form<T> & {
  missing?: () => T;
  /** Whether a value is written by leaving its key out: for keys beyond the specification, which other readers refuse. */
  silent?: (value: T) => boolean;
};
export type Fields<T> = { [K in keyof T]-?: Field<T[K]> };

const asItIs = <T>(value: T): unknown => value;

/** A form of one plain value: `problem` names what is wrong with it, or is null. */
export function plain<T>(check: (value: unknown, reading: Reading) => boolean): Form<T> {
  return {
    read: (value, reading) => (check(value, reading) ? (value as T) : (undefined as T)),
    write: asItIs,
  };
}

/** A key that may be left out. */
export function optional<T>(form: Form<T>, missing: () => T): Field<T> {
  return { ...form, missing };
}

/** A value or null; left out, null. */
export function nullable<T>(form: Form<T>): Field<T | null> {
  return {
    read: (value, reading) => (value === null ? null : form.read(value, reading)),
    write: (value) => (value === null ? null : form.write(value)),
    missing: () => null,
  };
}

/** A key beyond the specification: `isNothing` says which value is not written. */
export function beyond<T>(field: Field<T>, isNothing: (value: T) => boolean): Field<T> {
  return { ...field, silent: isNothing };
}

/** A list; left out, empty. */
export function list<T>(form: Form<T>): Field<T[]> {
  return {
    read: (value, reading) => {
      if (!Array.isArray(value)) return wrongType(reading, "list", value) as unknown as T[];
      return value.map((item, index) => {
        reading.enter(index);
        const read = form.read(item, reading);
        reading.leave();
        return read;
      });
    },
    write: (values) => values.map((value) => form.write(value)),
    missing: () => [],
  };
}

/** An object with these keys and no others; `check` looks at the keys together. Written in the order of `fields`. */
export function shape<T extends object>(
  fields: Fields<T>,
  check?: (value: Partial<T>, reading: Reading) => void,
): Form<T> {
  const entries = Object.entries(fields) as [keyof T & string, Field<T[keyof T]>][];
  return {
    read: (value, reading) => {
      if (!isObject(value)) return wrongType(reading, "object", value) as unknown as T;
      refuseUnknownKeys(value, fields, reading);
      const read: Partial<T> = {};
      for (const [key, field] of entries) {
        reading.enter(key);
        read[key] = readField(field, value[key], reading) as (T & object)[typeof key];
        reading.leave();
      }
      check?.(read, reading);
      return read as T;
    },
    write: (value) =>
      Object.fromEntries(
        entries
          .filter(([key, field]) => !field.silent?.(value[key]))
          .map(([key, field]) => [key, field.write(value[key])]),
      ),
  };
}

/** An object with some of these keys, each a value of one form; left-out keys stay out. */
export function record<K extends string, T>(forms: Record<K, Form<T>>): Field<Partial<Record<K, T>>> {
  const keys = Object.keys(forms) as K[];
  return {
    read: (value, reading) => {
      if (!isObject(value)) return wrongType(reading, "object", value) as unknown as Partial<Record<K, T>>;
      refuseUnknownKeys(value, forms, reading);
      const read: Partial<Record<K, T>> = {};
      for (const key of keys) {
        if (value[key] === undefined) continue;
        reading.enter(key);
        read[key] = forms[key].read(value[key], reading);
        reading.leave();
      }
      return read;
    },
    write: (value) =>
      Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]])),
    missing: () => ({}),
  };
}

const EXPECTED = {
  text: "text",
  number: "a number",
  whole: "a whole number",
  boolean: "true or false",
  list: "a list",
  object: "an object",
};

export function wrongType(reading: Reading, expected: keyof typeof EXPECTED, value: unknown): undefined {
  const message = `must be ${EXPECTED[expected]}, not ${shown(value)}`;
  return reading.fault("type", message, { expected, value: shown(value) });
}

function readField<T>(field: Field<T>, value: unknown, reading: Reading): T {
  if (value !== undefined) return field.read(value, reading);
  if (field.missing) return field.missing();
  return reading.fault("missing", "is missing") as unknown as T;
}

function refuseUnknownKeys(value: object, known: object, reading: Reading): void {
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(known, key))
      reading.faultAt(key, "unknown_key", "is not a key of the plan format", { key });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
