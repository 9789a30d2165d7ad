/** What was filled into a form, as texts without the space around them. */
export interface Fields {
  /** A field; empty where there is none. */
  readonly text: (name: string) => string;
  /** The values of the boxes of this name that are ticked. */
  readonly all: (name: string) => string[];
  readonly has: (name: string) => boolean;
}

/** Reads a form. */
export function fieldsOf(data: FormData): Fields {
  const words = (values: readonly FormDataEntryValue[]) =>
    values.flatMap((value) => (typeof value === 'string' ? [value.trim()] : []));
  return {
    text: (name) => words(data.getAll(name))[0] ?? '',
    all: (name) => words(data.getAll(name)),
    has: (name) => data.has(name),
  };
}
