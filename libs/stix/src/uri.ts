const SCHEME_FORM = /^[a-zA-Z][a-zA-Z0-9+.-]*:/;
const UNESCAPED = '"<>\\^`{|}';

/** Whether a text can stand where STIX wants a URI; characters that should be escaped are no obstacle. */
export function isUri(text: string): boolean {
  return uriFault(text) !== 'form';
}

/**
 * What keeps a text from being a URI (RFC 3986): `form` when it has no scheme, nothing after it, or holds spaces or
 * control characters; `characters` when only some characters should have been escaped. Undefined when it is one.
 */
export function uriFault(text: string): 'form' | 'characters' | undefined {
  const scheme = SCHEME_FORM.exec(text);
  if (scheme === null || scheme[0].length === text.length) return 'form';
  let fault: 'characters' | undefined;
  for (let i = scheme[0].length; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 127) return 'form';
    if (code > 127 || UNESCAPED.includes(text.charAt(i))) fault = 'characters';
  }
  return fault;
}
