/** What a key does in the queue. */
export type Command = 'next' | 'previous' | 'confirm' | 'reject' | 'dispute' | 'undo' | 'help';

/** The keys of the queue, as the page shows them. */
export const KEYS: Readonly<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  c: 'confirm',
  r: 'reject',
  d: 'dispute',
  u: 'undo',
  '?': 'help',
};

/** What of a key press matters. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: unknown;
}

const TYPED_INTO = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

/**
 * The command of a key press; none while somebody types, none with a modifier (that is the browser's or a screen
 * reader's), and none where single keys are switched off (WCAG 2.1.4).
 */
export function commandOf(
  { key, ctrlKey, metaKey, altKey, target }: Press,
  isOn: boolean,
): Command | undefined {
  if (!isOn || ctrlKey || metaKey || altKey || isTypedInto(target)) return undefined;
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}

function isTypedInto(target: unknown): boolean {
  if (typeof target !== 'object' || target === null) return false;
  const { tagName, isContentEditable } = target as { tagName?: string; isContentEditable?: boolean };
  return TYPED_INTO.has(tagName ?? '') || isContentEditable === true;
}
