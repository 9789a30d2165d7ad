/** What stands at a path of names and positions with dots between them, such as `victims.0.name`. */
export function valueAt(tree: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], tree);
}

/** The same tree with something else at a path. */
export function withValue<T>(tree: T, path: string, value: unknown): T {
  const [name = '', ...rest] = path.split('.');
  const below =
    rest.length === 0 ? value : withValue((tree as Record<string, unknown>)[name], rest.join('.'), value);
  if (Array.isArray(tree))
    return (tree as readonly unknown[]).map((each, index) => (String(index) === name ? below : each)) as T;
  return { ...(tree as Readonly<Record<string, unknown>>), [name]: below } as T;
}
