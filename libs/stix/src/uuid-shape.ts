/** The first 16 bytes of a digest in the shape of a UUID: version and variant set (RFC 9562 sections 4.1 and 4.2). */
export function uuidOfDigest(digest: Buffer, version: 4 | 5 | 8): string {
  const id = Buffer.from(digest.subarray(0, 16));
  id[6] = (id[6]! & 0x0f) | (version << 4);
  id[8] = (id[8]! & 0x3f) | 0x80;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
