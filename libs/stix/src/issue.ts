/**
 * One thing wrong with a bundle: a stable code, the place as a JSON pointer from the bundle root (RFC 6901), and
 * plain words without content. The same shape as `Issue` of the room `problem`, which stands on the same floor.
 */
export interface Issue {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
}
