import { needing } from './necessary';

/** Users and passwords in one line. */
export const PASSWORD_PATTERNS: readonly (readonly [hint: string, pattern: RegExp])[] = [
  ['%', /(?<= (?:-U|--user|-u)[ =]?["']?)[\p{L}\p{N}._\\-]{1,64}%[^\s"'<>|\uFDD0]{2,128}/gu],
  [
    ' -',
    /(?<=(?<![\p{L}\p{N}])(?:redis-cli|ldap\w{3,8}|zip|unzip|sqlcmd|isql|bcp|osql|wmiexec\S{0,8}|7z\w?|rar)(?: (?!-[aAwP] )[^\s|;&]{1,64}){0,8} -[aAwP] ?["']?)(?![-/])[^\s"'<>|\uFDD0]{4,128}/gu,
  ],
  ['pass:', /(?<=(?:-passin|-passout|-pass) pass:)[^\s"'<>|\uFDD0]{2,128}/gu],
  [
    ':',
    needing(
      /:(?:\d{3,5}|\*):/,
      /(?<=(?<![\p{L}\p{N}._:-])[\p{L}\p{N}*._-]{1,80}:(?:\d{3,5}|\*):[\p{L}\p{N}*_-]{1,40}:)[\p{L}\p{N}._\\-]{1,64}:[^\s:"'<>|\uFDD0]{3,128}/gu,
    ),
  ],
  ['IDENTIFIED BY', /(?<=IDENTIFIED BY (?:PASSWORD )?["'])[^"'\n\uFDD0]{2,128}/gu],
  [
    ' password ',
    /(?<=(?<![\p{L}\p{N}])(?:username|login|user) [\p{L}\p{N}._@-]{1,64} (?:privilege \d{1,2} )?(?:password|secret) (?:[0-9] )?)[^\s"'<>|\uFDD0]{4,128}/gu,
  ],
  ['SecureString', /(?<=ConvertTo-SecureString (?:-String )?["'])[^"'\n\uFDD0]{3,128}/giu],
  ['>', /(?<=<[\w.:-]{0,20}(?:password|passwd|pwd|pass|passwort|secret)>)[^<\s\uFDD0]{3,128}/giu],
  ['value=', /(?<=(?:password|passwd|pwd|passwort|secret|token)["'] value=["'])[^"'\n\uFDD0]{3,128}/giu],
  ['sqlplus', /(?<=sqlplus (?:-\w )?)[\p{L}\p{N}_]{1,40}\/[^\s@"'<>|\uFDD0]{3,80}/gu],
];
