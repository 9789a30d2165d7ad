/** What one request of TAXII may ask for. */
export const TAXII_LIMITS = {
  /** Objects on a page where the client names no limit. */
  pageSizeDefault: 100,
  /** Objects on a page at most, whatever the client names. */
  pageSizeMax: 1_000,
  /** UTF-8 bytes of objects on a page; a single object that is larger has a page of its own. */
  pageBytesMax: 8 * 1024 * 1024,
  /** Values of one match field. */
  matchValuesMax: 1_000,
  /** UTF-16 units of one parameter. */
  parameterLengthMax: 131_072,
  /** UTF-16 units of an id in an address. */
  idLengthMax: 400,
  /** UTF-16 units of filters that a `next` carries; of more it carries a digest, and they have to be sent again. */
  carriedFilterLengthMax: 1_500,
  /** UTF-16 units of a `next`. */
  nextLengthMax: 4_096,
  /** Bytes of a request's line and headers: an address with some hundred ids is longer than most servers take. */
  headerBytesMax: 131_072,
  /** Bytes of a body that is posted, as they come and unpacked: what is advertised as `max_content_length`. */
  contentBytesMax: 8 * 1024 * 1024,
} as const;
