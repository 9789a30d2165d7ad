import { isDomainName, isEmailAddress, isIpv4, isIpv6, isMacAddress } from './network-address';
import type { Rule } from './rule';
import { checkLanguageTag } from './rules-language';
import { checkPeTime } from './rules-times';
import { dictionaryOf, listOf, textOf } from './stix-value';
import { uriFault } from './uri';

const SHORT_HIVES = ['HKLM', 'HKCU', 'HKCR', 'HKU', 'HKCC', 'HKPD', 'HKDD'];
const CPE_COMPONENTS = 13;
const CPE_COMPONENT_FORM = /^(?:[*-]|(?:\\[!-/:-@[-`{-~]|[a-zA-Z0-9_.~*?-])+)$/;
/** Hash algorithms that do not resist collisions (appendix D). */
const WEAK_HASHES: ReadonlySet<string> = new Set(['MD5', 'SHA-1']);

/** A rule that a value of an observable has the form of its kind, unless it was defanged (section 3.2). */
function valueRule(isValid: (text: string) => boolean, message: string): Rule {
  return (object, report) => {
    const value = textOf(object['value']);
    if (value === undefined || object['defanged'] === true || isValid(value)) return;
    report.error('sco-value-form', ['value'], message);
  };
}

/** A rule that a URL has a scheme and no spaces (STIX 2.1 sections 6.1 and 6.15). */
function urlRule(property: string): Rule {
  return (object, report) => {
    const url = textOf(object[property]);
    const fault = url === undefined ? undefined : uriFault(url);
    if (fault === 'form') report.error('url-form', [property], 'This is not a URL.');
    if (fault === 'characters')
      report.warn('url-characters', [property], 'A URL should escape these characters.');
  };
}

/** Hashes of weak algorithms alone should not identify anything (appendix D). */
const checkHashes: Rule = (object, report) => {
  const hashes = dictionaryOf(object['hashes']);
  if (hashes === undefined) return;
  const algorithms = Object.keys(hashes);
  if (algorithms.length === 0 || !algorithms.every((algorithm) => WEAK_HASHES.has(algorithm))) return;
  report.warn('hashes-weak', ['hashes'], 'All hashes are of algorithms that are no longer sound.');
};

/** Protocols are named in lower case (section 6.12 recommends it). */
const checkNetworkTraffic: Rule = (object, report) => {
  listOf(object['protocols']).forEach((protocol, i) => {
    if (typeof protocol !== 'string' || protocol === protocol.toLowerCase()) return;
    report.warn('protocol-case', ['protocols', i], 'Protocol names should be in lower case.');
  });
};

/** Software is named by CPE 2.3 and speaks registered languages (section 6.14). */
const checkSoftware: Rule = (object, report) => {
  const cpe = textOf(object['cpe']);
  if (cpe !== undefined && !isCpe(cpe)) report.error('cpe-form', ['cpe'], 'This is not a CPE 2.3 name.');
  listOf(object['languages']).forEach((tag, i) =>
    checkLanguageTag(textOf(tag) ?? '', ['languages', i], report),
  );
};

/** A registry key writes its hive out (section 6.17). */
const checkRegistryKey: Rule = (object, report) => {
  const key = textOf(object['key']);
  if (key === undefined || !SHORT_HIVES.includes((key.split('\\', 1)[0] ?? '').toUpperCase())) return;
  report.error('registry-hive', ['key'], 'The hive of a registry key is not abbreviated.');
};

/** The rules of an observable by its type. */
export const SCO_RULES: ReadonlyMap<string, readonly Rule[]> = new Map([
  ['artifact', [urlRule('url'), checkHashes]],
  ['domain-name', [valueRule(isDomainName, 'This is not a domain name.')]],
  ['email-addr', [valueRule(isEmailAddress, 'This is not an email address without a display name.')]],
  ['file', [checkHashes, checkPeTime]],
  ['ipv4-addr', [valueRule(isIpv4, 'This is not an IPv4 address or block.')]],
  ['ipv6-addr', [valueRule(isIpv6, 'This is not an IPv6 address or block.')]],
  ['mac-addr', [valueRule(isMacAddress, 'A MAC address is six lower-case pairs with colons.')]],
  ['network-traffic', [checkNetworkTraffic]],
  ['software', [checkSoftware]],
  ['url', [urlRule('value')]],
  ['windows-registry-key', [checkRegistryKey]],
  ['x509-certificate', [checkHashes]],
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
