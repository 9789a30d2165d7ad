import { isDomainName, isEmailAddress, isIpv4, isIpv6, isMacAddress } from './network-address';
import type { Rule } from './rule';
import { checkLanguageTag } from './rules-language';
import { dictionaryOf, listOf, textOf } from './stix-value';
import { uriFault } from './uri';

/** What every object may have: none of it makes an observable say something. */
const COMMON: ReadonlySet<string> = new Set([
  'type',
  'id',
  'spec_version',
  'object_marking_refs',
  'granular_markings',
  'defanged',
]);
const SHORT_HIVES = ['HKLM', 'HKCU', 'HKCR', 'HKU', 'HKCC', 'HKPD', 'HKDD'];
const CPE_COMPONENTS = 13;
const CPE_COMPONENT_FORM = /^(?:[*-]|(?:\\[!-/:-@[-`{-~]|[a-zA-Z0-9_.~*?-])+)$/;
/** Hash algorithms that do not resist collisions (appendix D). */
const WEAK_HASHES: ReadonlySet<string> = new Set(['MD5', 'SHA-1']);

/** A rule that a value of an observable has the form of its kind. */
function valueRule(isValid: (text: string) => boolean, message: string): Rule {
  return (object, report) => {
    const value = textOf(object['value']);
    if (value !== undefined && !isValid(value)) report.error('sco-value-form', ['value'], message);
  };
}

export const checkIpv4 = valueRule(isIpv4, 'This is not an IPv4 address or block.');
export const checkIpv6 = valueRule(isIpv6, 'This is not an IPv6 address or block.');
export const checkMac = valueRule(isMacAddress, 'A MAC address is six lower-case pairs with colons.');
export const checkDomain = valueRule(isDomainName, 'This is not a domain name.');
export const checkEmailAddress = valueRule(
  isEmailAddress,
  'This is not an email address without a display name.',
);

/** A URL has a scheme and no spaces (STIX 2.1 section 6.15). */
export const checkUrlValue: Rule = (object, report) => {
  const value = textOf(object['value']);
  const fault = value === undefined ? undefined : uriFault(value);
  if (fault === 'form') report.error('url-form', ['value'], 'This is not a URL.');
  if (fault === 'characters')
    report.warn('url-characters', ['value'], 'A URL should escape these characters.');
};

/** An observable says something beyond its type (sections 6.13 and 6.16 to 6.18). */
export const checkNotEmpty: Rule = (object, report) => {
  if (Object.keys(object).some((name) => !COMMON.has(name))) return;
  report.error('sco-empty', [], 'This observable has no property of its own.');
};

/** An artifact is its bytes or a place to get them (section 6.1). */
export const checkArtifact: Rule = (object, report) => {
  const { payload_bin: payload, url, hashes, decryption_key: key, encryption_algorithm: algorithm } = object;
  if ((payload === undefined) === (url === undefined)) {
    report.error('artifact-choice', [], 'An artifact has either payload_bin or url.');
  }
  if (url !== undefined && hashes === undefined) {
    report.error('artifact-hashes', [], 'An artifact with a url has hashes.');
  }
  if (key !== undefined && algorithm === undefined) {
    report.error('artifact-key', ['decryption_key'], 'A decryption key needs an encryption algorithm.');
  }
  if (typeof url === 'string' && uriFault(url) === 'form')
    report.error('url-form', ['url'], 'This is not a URL.');
};

/** A file has a name or hashes (section 6.7). */
export const checkFile: Rule = (object, report) => {
  if (object['hashes'] !== undefined || object['name'] !== undefined) return;
  report.error('file-unnamed', [], 'A file has hashes or a name.');
};

/** Hashes of weak algorithms alone should not identify anything (appendix D). */
export const checkHashes: Rule = (object, report) => {
  const hashes = dictionaryOf(object['hashes']);
  if (hashes === undefined) return;
  const algorithms = Object.keys(hashes);
  if (algorithms.length === 0 || !algorithms.every((algorithm) => WEAK_HASHES.has(algorithm))) return;
  report.warn('hashes-weak', ['hashes'], 'All hashes are of algorithms that are no longer sound.');
};

/** A message in parts has no body of its own, and the other way round (section 6.6). */
export const checkEmailMessage: Rule = (object, report) => {
  const isMultipart = object['is_multipart'];
  if (isMultipart === true && object['body'] !== undefined) {
    report.error('email-body', ['body'], 'A message in parts has no body.');
  }
  if (isMultipart === false && object['body_multipart'] !== undefined) {
    report.error('email-body', ['body_multipart'], 'A message in one part has no body_multipart.');
  }
  listOf(object['body_multipart']).forEach((value, i) => {
    const part = dictionaryOf(value);
    if (part === undefined || part['body'] !== undefined || part['body_raw_ref'] !== undefined) return;
    report.error('email-part-empty', ['body_multipart', i], 'A part of a message has body or body_raw_ref.');
  });
};

/** Traffic has an end of the line at least, and no end in time while it is active (section 6.12). */
export const checkNetworkTraffic: Rule = (object, report) => {
  if (object['src_ref'] === undefined && object['dst_ref'] === undefined) {
    report.error('traffic-endpoints', [], 'Network traffic has src_ref or dst_ref.');
  }
  if (object['is_active'] === true && object['end'] !== undefined) {
    report.error('traffic-active', ['end'], 'Active traffic has not ended.');
  }
  listOf(object['protocols']).forEach((protocol, i) => {
    if (typeof protocol !== 'string' || protocol === protocol.toLowerCase()) return;
    report.warn('protocol-case', ['protocols', i], 'Protocol names should be in lower case.');
  });
};

/** Software is named by CPE 2.3 and speaks registered languages (section 6.14). */
export const checkSoftware: Rule = (object, report) => {
  const cpe = textOf(object['cpe']);
  if (cpe !== undefined && !isCpe(cpe)) report.error('cpe-form', ['cpe'], 'This is not a CPE 2.3 name.');
  listOf(object['languages']).forEach((tag, i) =>
    checkLanguageTag(textOf(tag) ?? '', ['languages', i], report),
  );
};

/** A registry key writes its hive out (section 6.17). */
export const checkRegistryKey: Rule = (object, report) => {
  const key = textOf(object['key']);
  if (key === undefined || !SHORT_HIVES.includes((key.split('\\', 1)[0] ?? '').toUpperCase())) return;
  report.error('registry-hive', ['key'], 'The hive of a registry key is not abbreviated.');
};

/** The rules of an observable by its type. */
export const SCO_RULES: ReadonlyMap<string, readonly Rule[]> = new Map([
  ['artifact', [checkArtifact, checkHashes]],
  ['domain-name', [checkDomain]],
  ['email-addr', [checkEmailAddress]],
  ['email-message', [checkEmailMessage]],
  ['file', [checkFile, checkHashes]],
  ['ipv4-addr', [checkIpv4]],
  ['ipv6-addr', [checkIpv6]],
  ['mac-addr', [checkMac]],
  ['network-traffic', [checkNetworkTraffic]],
  ['process', [checkNotEmpty]],
  ['software', [checkSoftware]],
  ['url', [checkUrlValue]],
  ['user-account', [checkNotEmpty]],
  ['windows-registry-key', [checkNotEmpty, checkRegistryKey]],
  ['x509-certificate', [checkNotEmpty, checkHashes]],
]);

/** `cpe:2.3:` and eleven components, in which a colon is escaped. */
function isCpe(text: string): boolean {
  const components = cpeComponents(text);
  if (components.length !== CPE_COMPONENTS || components[0] !== 'cpe' || components[1] !== '2.3')
    return false;
  if (!['a', 'o', 'h', '*', '-'].includes(components[2] ?? '')) return false;
  return components.slice(3).every((component) => CPE_COMPONENT_FORM.test(component));
}

function cpeComponents(text: string): string[] {
  const components: string[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const char = text.charAt(i);
    if (char === '\\') i++;
    else if (char === ':' || char === '') {
      components.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return components;
}
