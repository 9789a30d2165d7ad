import type { Candidate, Scene } from './detector';

const WINDOWS_HOME =
  /(?:(?<=\\(?:Users|Documents and Settings|home)\\{1,2})|(?<=\b[A-Z]:\/(?:Users|Documents and Settings)\/))(?:[^\\/\s"'<>|:*?,;[\](){}\uFDD0]+(?: [^\\/\s"'<>|:*?,;[\](){}\uFDD0]+){0,3}(?=[\\/])|[^\\/\s"'<>|:*?,;[\](){}\uFDD0]+)/giu;
const UNIX_HOME =
  /(?<=(?<![\p{L}\p{N}._/-])\/(?:home|Users|var\/spool\/mail|var\/mail)\/)[^\\/\s"'<>|:*?,;[\](){}`\uFDD0]+/gu;
const DOMAIN_ACCOUNT =
  /(?<=(?:\b(?:user|account|login|username|logon|compte|konto|usuario)\b[ :="']{1,3}[A-Z][A-Z0-9-]{1,14}\\))[\p{L}\p{N}._$-]{2,64}/giu;
const NAME_LENGTH_MAX = 64;
/** Accounts and placeholders that are the same everywhere. */
const NOBODY =
  /^(?:public|default|default user|all users|allusers|administrator|admin|root|guest|user|username|users|system|local service|network service|localservice|networkservice|shared|\$\w*|%\w+%?|x+|\.+|\*+|_+|-+|ubuntu|ec2-user|vagrant|runner|git|www-data|postgres|name|myuser|youruser|someuser|me)$/i;

/** User names in home directories, and of accounts in a Windows domain. */
export function detectUsers({ view: { text } }: Scene): Candidate[] {
  return [WINDOWS_HOME, UNIX_HOME, DOMAIN_ACCOUNT].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Candidate[] => {
      const name = match[0].slice(0, NAME_LENGTH_MAX).replace(/[.!?]+$/, '');
      if (name === '' || NOBODY.test(name)) return [];
      const end = match.index + name.length;
      return [
        {
          start: match.index,
          end,
          kind: 'user',
          rule: 'user-in-path',
          key: name.toLowerCase(),
          certainty: 'certain',
        },
      ];
    }),
  );
}
