/** `--` and a UUID in its textual form: the tail of every STIX identifier. */
const TAIL_LENGTH = 38;
const VERSION_OFFSET = 14;
const VARIANT_OFFSET = 19;

/** Whether a text is a STIX identifier (STIX 2.1 section 2.9): a type, `--`, and a UUID in either letter case. */
export function isIdentifier(text: string): boolean {
  return text.length > TAIL_LENGTH && text.startsWith('--', text.length - TAIL_LENGTH) && hasUuidForm(text);
}

/** The type that an identifier names. Of a text that is no identifier: whatever stands before the last `--`. */
export function typeOfId(id: string): string {
  if (id.length > TAIL_LENGTH && id.startsWith('--', id.length - TAIL_LENGTH))
    return id.slice(0, -TAIL_LENGTH);
  const separator = id.lastIndexOf('--');
  return separator < 0 ? '' : id.slice(0, separator);
}

/** The UUID of an identifier, in lower case, as identifiers are compared. */
export function uuidOfId(id: string): string {
  return id.slice(2 - TAIL_LENGTH).toLowerCase();
}

/** The version digit of an identifier's UUID, 1 to 8; undefined when digit or variant are not those of a UUID. */
export function uuidVersion(id: string): number | undefined {
  const start = id.length - TAIL_LENGTH + 2;
  const version = id.charCodeAt(start + VERSION_OFFSET) - 48;
  if (version < 1 || version > 8) return undefined;
  return '89abAB'.includes(id.charAt(start + VARIANT_OFFSET)) ? version : undefined;
}

function hasUuidForm(id: string): boolean {
  const start = id.length - TAIL_LENGTH + 2;
  for (let i = start; i < id.length; i++) {
    const offset = i - start;
    const isHyphen = offset === 8 || offset === 13 || offset === 18 || offset === 23;
    if (isHyphen ? id.charCodeAt(i) !== 45 : !isHexDigit(id.charCodeAt(i))) return false;
  }
  return true;
}

function isHexDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}
