/**
 * The beginning of a text, at most so many UTF-16 units: whole sentences where that keeps at least half of it,
 * otherwise whole words and an ellipsis. `whole` says whether nothing was left out.
 */
export function excerptOf(text: string, lengthMax: number): { text: string; whole: boolean } {
  const trimmed = text.trim();
  if (trimmed.length <= lengthMax) return { text: trimmed, whole: true };
  const head = trimmed.slice(0, lengthMax).replace(/[\uD800-\uDBFF]$/, '');
  const sentences = /^[\s\S]*[.!?…](?=\s)/.exec(head)?.[0];
  if (sentences && sentences.length >= lengthMax / 2) return { text: sentences, whole: false };
  const words = head.replace(/\s+\S*$/, '');
  return { text: `${words === '' ? head : words}…`, whole: false };
}
