import { needing } from './necessary';

/** Passwords at the end of these: arguments named so, `-p`, `net use`, `net user`, `/user:x`. */
export const COMMAND_PATTERNS: readonly (readonly [hint: string, pattern: RegExp])[] = [
  [
    '',
    /(?<![\p{L}\p{N}-])(?:--?|\/)(?:pw|pwd|pass|passwd|password|rp|secret|token|api-?key|passphrase)[ :=]{1,2}["']?([^\s"'<>|&\uFDD0]{3,256})/giu,
  ],
  [
    '',
    needing(
      /[-/]p[ :]/,
      /(?<=\s)[-/]p[ :]["']?((?!\d+(?![^\s]))[^\s"'<>|&/\\\uFDD0-][^\s"'<>|&/\\\uFDD0]{2,256})/gu,
    ),
  ],
  [
    'net',
    needing(
      /net1? {1,4}use /iu,
      /\bnet1? {1,4}use (?:[a-z*]:? {1,4})?\\\\[^\s]{3,200} {1,4}(?!\/)["']?([^\s"'<>|&*\uFDD0]{3,256})/giu,
    ),
  ],
  [
    'net',
    needing(
      /net1? {1,4}user /iu,
      /\bnet1? {1,4}user {1,4}[^\s/]{1,64} {1,4}(?!\/)["']?([^\s"'<>|&*\uFDD0]{3,256})/giu,
    ),
  ],
  ['/user:', /(?<=\s)\/user:[^\s]{1,128} {1,4}(?![-/])["']?([^\s"'<>|&*\uFDD0]{3,256})/giu],
  [
    '-p',
    /\b(?:mysql|mysqldump|mariadb|sshpass|smbclient|plink|pscp)(?: [^\s|;&]{1,64}){0,6}? -p["']?([^\s"'<>|&\uFDD0-][^\s"'<>|&\uFDD0]{3,256})/gu,
  ],
  [
    '-u',
    /\b(?:curl|wget|http)(?: [^\s|;&]{1,200}){0,6}? (?:-u|--user) ?["']?([^\s:"']{1,64}:[^\s"'<>|\uFDD0]{3,256})/gu,
  ],
];
