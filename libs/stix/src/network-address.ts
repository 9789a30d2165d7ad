const DIGITS = /^[0-9]{1,3}$/;
const GROUP = /^[0-9a-fA-F]{1,4}$/;
const MAC_FORM = /^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/;
const IPV6_GROUPS = 8;
const IPV6_LENGTH_MAX = 49;
const DOMAIN_LENGTH_MAX = 254;
const LABEL_LENGTH_MAX = 63;
const LOCAL_PART_LENGTH_MAX = 64;
const LABEL_FORM = /^[a-zA-Z0-9_\u0080-\uffff](?:[a-zA-Z0-9_\u0080-\uffff-]*[a-zA-Z0-9_\u0080-\uffff])?$/;
const ATOMS_FORM = /^[a-zA-Z0-9!#$%&'*+/=?^_`{|}~\u0080-\uffff-]+$/;
const QUOTED_FORM = /^"(?:[^"\\\r\n]|\\[^\r\n])*"$/;

/** Whether a text is an IPv4 address, or a CIDR block of them. */
export function isIpv4(text: string): boolean {
  const [address, prefix, more] = splitPrefix(text);
  return more === undefined && isDottedQuad(address) && isPrefix(prefix, 32);
}

/** Whether a text is an IPv6 address in any of its written forms, or a CIDR block of them. Zones are not allowed. */
export function isIpv6(text: string): boolean {
  if (text.length > IPV6_LENGTH_MAX) return false;
  const [address, prefix, more] = splitPrefix(text);
  return more === undefined && isIpv6Address(address) && isPrefix(prefix, 128);
}

/** Whether a text is a MAC-48 address in lower case with colons and leading zeros (STIX 2.1 section 6.10). */
export function isMacAddress(text: string): boolean {
  return MAC_FORM.test(text);
}

/** Whether a text is a domain name (RFC 1034), underscores and internationalised labels (RFC 5890) included. */
export function isDomainName(text: string): boolean {
  if (text.length === 0 || text.length > DOMAIN_LENGTH_MAX) return false;
  const labels = (text.endsWith('.') ? text.slice(0, -1) : text).split('.');
  return labels.every((label) => label.length <= LABEL_LENGTH_MAX && LABEL_FORM.test(label));
}

/** Whether a text is an addr-spec (RFC 5322 section 3.4.1): no display name, no angle brackets, no comments. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at > LOCAL_PART_LENGTH_MAX) return false;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  const isLocal = QUOTED_FORM.test(local) || local.split('.').every((atom) => ATOMS_FORM.test(atom));
  return isLocal && (isDomainName(domain) || isAddressLiteral(domain));
}

function splitPrefix(text: string): [string, string | undefined, string | undefined] {
  const [address = '', prefix, more] = text.split('/', 3);
  return [address, prefix, more];
}

function isPrefix(prefix: string | undefined, max: number): boolean {
  return (
    prefix === undefined ||
    (DIGITS.test(prefix) && String(Number(prefix)) === prefix && Number(prefix) <= max)
  );
}

function isDottedQuad(text: string): boolean {
  if (text.length > 15) return false;
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => isPrefix(part, 255));
}

function isIpv6Address(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const [head = '', tail] = halves;
  const before = groupCount(head, tail === undefined);
  if (before === undefined) return false;
  if (tail === undefined) return before === IPV6_GROUPS;
  const after = groupCount(tail, true);
  return after !== undefined && before + after < IPV6_GROUPS;
}

/** How many groups a part of an address has; the last one may be an IPv4 address, which counts for two. */
function groupCount(text: string, isLast: boolean): number | undefined {
  if (text === '') return 0;
  const groups = text.split(':');
  const final = groups.at(-1) ?? '';
  const hasQuad = isLast && final.includes('.');
  if (hasQuad && !isDottedQuad(final)) return undefined;
  const plain = hasQuad ? groups.slice(0, -1) : groups;
  return plain.every((group) => GROUP.test(group)) ? plain.length + (hasQuad ? 2 : 0) : undefined;
}

function isAddressLiteral(text: string): boolean {
  if (!text.startsWith('[') || !text.endsWith(']')) return false;
  const inner = text.slice(1, -1);
  return isDottedQuad(inner) || (inner.startsWith('IPv6:') && isIpv6Address(inner.slice(5)));
}
