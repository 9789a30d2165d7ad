import type { StixValue } from '@app/stix';
import type { LeafRule } from './rule';

const SECRET =
  /pass(?:word|phrase|wd|code)|pwd|secret|token|credential|(?:api|private|access|encryption)[-_ ]?key|kennwort|passwort|mot[-_ ]?de[-_ ]?passe|contrase[nñ]a|clave/i;
const OWNER = /user|login|logon|account|owner|author|benutzer|utilisateur|usuario|compte|konto/i;
/** Switches and numbers are no secrets, whatever they are called. */
const PLAIN =
  /^(?:\d{1,5}|0x[0-9a-f]{1,8}|true|false|yes|no|on|off|null|none|enabled|disabled|[0-9a-f]{1,8})$/i;

/** The rule for a text that has a name beside it: a secret or what tells who somebody is, if its name says so. */
export function ruleOfNamed(name: StixValue | undefined, value: StixValue, rule: LeafRule): LeafRule {
  if (typeof name !== 'string' || typeof value !== 'string' || PLAIN.test(value.trim())) return rule;
  if (SECRET.test(name)) return 'secret';
  return OWNER.test(name) ? 'identifying' : rule;
}
