/** RFC 9562: a UUID of version 4 of this browser's randomness. `crypto.randomUUID` is missing on plain HTTP. */
export function randomUuid(): string {
  return uuidOf(crypto.getRandomValues(new Uint8Array(16)), 4);
}

/**
 * An id that is always the same for the same parts, in the shape of a UUIDv4 as STIX 2.1 section 3.3 wants of everything
 * but observables: an incident that is edited and submitted again keeps the ids of all its objects.
 */
export function mintUuid(...parts: readonly string[]): string {
  return uuidOf(sha1(utf8(JSON.stringify(['entente-form-1', ...parts]))), 4);
}

/** The namespace of deterministic identifiers of observables (STIX 2.1 section 2.9). */
const NAMESPACE = Uint8Array.from('00abedb4aa42466c9c01fed23315a9b7'.match(/../g) ?? [], (byte) =>
  Number.parseInt(byte, 16),
);

/**
 * The UUIDv5 of an observable over its contributing properties (STIX 2.1 section 2.9), given with their names in the
 * order of RFC 8785. Values are texts, whole numbers and one-entry dictionaries of them: for these, `JSON.stringify`
 * writes what RFC 8785 wants.
 */
export function observableUuid(contributing: Readonly<Record<string, unknown>>): string {
  const name = utf8(JSON.stringify(contributing));
  const bytes = new Uint8Array(NAMESPACE.length + name.length);
  bytes.set(NAMESPACE);
  bytes.set(name, NAMESPACE.length);
  return uuidOf(sha1(bytes), 5);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function uuidOf(digest: Uint8Array, version: 4 | 5): string {
  const bytes = digest.slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const BLOCK = 64;
const LENGTH_AT = 56;

/** SHA-1 (FIPS 180-4), for names alone: browsers have it only asynchronously, and not at all on plain HTTP. */
function sha1(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 1 + 8) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - BLOCK + LENGTH_AT + 4, message.length * 8);
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  for (let at = 0; at < padded.length; at += BLOCK) digestBlock(state, view, at);
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => digest.setUint32(index * 4, word));
  return new Uint8Array(digest.buffer);
}

function digestBlock(state: Uint32Array, view: DataView, at: number): void {
  const words = new Uint32Array(80);
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4);
  for (let i = 16; i < 80; i++)
    words[i] = rotated(words[i - 3]! ^ words[i - 8]! ^ words[i - 14]! ^ words[i - 16]!, 1);
  let [a, b, c, d, e] = state as unknown as [number, number, number, number, number];
  for (let i = 0; i < 80; i++) {
    const [mixed, constant] = roundOf(i, b, c, d);
    const next = (rotated(a, 5) + mixed + e + constant + words[i]!) >>> 0;
    [a, b, c, d, e] = [next, a, rotated(b, 30), c, d];
  }
  [a, b, c, d, e].forEach((word, index) => {
    state[index] = state[index]! + word;
  });
}

function roundOf(round: number, b: number, c: number, d: number): [mixed: number, constant: number] {
  if (round < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (round < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (round < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function rotated(word: number, bits: number): number {
  return ((word << bits) | (word >>> (32 - bits))) >>> 0;
}
