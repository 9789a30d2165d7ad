/** Test support: the steps of scrubbing that are switched off at the moment, by the names of their functions. */
export const off = new Set<string>();

type Functions = Readonly<Record<string, (...given: never[]) => unknown>>;

/** A module some of whose functions are replaced while they are switched off. */
export function switched<M extends object>(module: M, replacements: Functions): M {
  const original = module as unknown as Functions;
  const wrapped = Object.entries(replacements).map(([name, replacement]) => [
    name,
    (...given: never[]): unknown => (off.has(name) ? replacement : original[name])?.(...given),
  ]);
  return { ...module, ...(Object.fromEntries(wrapped) as Partial<M>) };
}
