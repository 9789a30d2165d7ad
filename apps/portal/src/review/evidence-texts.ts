/** Where a quote stands: a pointer (RFC 6901) into a rendition, and a span in UTF-16 code units, if it is not all of it. */
export interface Quote {
  readonly pointer: string;
  readonly start?: number | null;
  readonly end?: number | null;
  readonly text: string;
}

/** A stretch of a text, quoted or not. */
export interface Stretch {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A text of a rendition with the quotes in it, as the stretches that it falls into. */
export interface QuotedText {
  readonly pointer: string;
  /** The STIX type of the object, and its property: `incident`, `description`. */
  readonly type: string;
  readonly property: string;
  readonly stretches: readonly Stretch[];
}

/** Of longer texts the quotes alone are shown. */
const TEXT_LENGTH_MAX = 6_000;

/** The texts in which quotes stand, each once and whole. Of what the rendition does not have, the quotes alone. */
export function evidenceTexts(stix: string, quotes: readonly Quote[]): QuotedText[] {
  const bundle = parse(stix);
  const pointers = [...new Set(quotes.map(({ pointer }) => pointer))];
  return pointers.map((pointer) => {
    const found = quotes.filter((quote) => quote.pointer === pointer);
    const text = valueAt(bundle, pointer);
    const isShown = typeof text === 'string' && text.length <= TEXT_LENGTH_MAX;
    return {
      pointer,
      ...placeOf(bundle, pointer),
      stretches: isShown ? stretchesOf(text, found) : quotesAlone(found),
    };
  });
}

/** A text in stretches: those that a quote covers, and those between. Overlapping quotes are one. */
export function stretchesOf(text: string, quotes: readonly Quote[]): Stretch[] {
  const spans = quotes
    .map(({ start, end }) => [start ?? 0, Math.min(end ?? text.length, text.length)] as const)
    .filter(([start, end]) => start >= 0 && start < end)
    .sort(([one], [other]) => one - other);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (end <= at) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), isQuoted: false });
    stretches.push({ text: text.slice(Math.max(start, at), end), isQuoted: true });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), isQuoted: false });
  return joined(stretches);
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  return stretches.reduce<Stretch[]>((done, next) => {
    const last = done.at(-1);
    return last?.isQuoted === next.isQuoted
      ? [...done.slice(0, -1), { text: last.text + next.text, isQuoted: next.isQuoted }]
      : [...done, next];
  }, []);
}

function quotesAlone(quotes: readonly Quote[]): Stretch[] {
  return quotes.flatMap(({ text }, index) => [
    ...(index > 0 ? [{ text: ' … ', isQuoted: false }] : []),
    { text, isQuoted: true },
  ]);
}

function placeOf(bundle: unknown, pointer: string): { type: string; property: string } {
  const names = pointer.split('/');
  const object = valueAt(bundle, names.slice(0, 3).join('/'));
  const type = isRecord(object) && typeof object['type'] === 'string' ? object['type'] : '';
  return { type, property: names.slice(3).join(' ') };
}

function valueAt(root: unknown, pointer: string): unknown {
  const names = pointer.split('/').slice(1);
  return names.reduce<unknown>((value, escaped) => {
    const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }, root);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parse(stix: string): unknown {
  try {
    return JSON.parse(stix);
  } catch {
    return undefined;
  }
}
