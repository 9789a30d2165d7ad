import type { Candidate, Scene } from './detector';

/** Names in zones that only an organisation itself resolves; default names that Windows gives; hosts of network shares. */
const INTERNAL_NAME =
  /(?<![\p{L}\p{N}_-])(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,62})\.){1,8}(?:localdomain|local|internal|intranet|intra|corp|lan|home\.arpa|priv|private|dmz)(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/giu;
const DEFAULT_NAME =
  /(?<![A-Za-z0-9-])(?:DESKTOP-[A-Z0-9]{7}|LAPTOP-[A-Z0-9]{7,8}|WIN-[A-Z0-9]{11})(?![A-Za-z0-9])/gi;
const SHARE_HOST =
  /(?<=(?<![\p{L}\p{N}\\:])\\\\)(?!\d{1,3}\.|\.|\?)[\p{L}\p{N}][\p{L}\p{N}_-]{1,62}(?=\\[\p{L}\p{N}])/gu;
const FILE_LIKE = /^(?:usr|etc|config|settings|env|appsettings|docker-compose)\.local$/i;

/** Host names of internal networks. */
export function detectInternalHosts({ view: { text } }: Scene): Candidate[] {
  return [INTERNAL_NAME, DEFAULT_NAME, SHARE_HOST].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Candidate[] => {
      if (FILE_LIKE.test(match[0]) || /^localhost\b/i.test(match[0])) return [];
      const end = match.index + match[0].length;
      return [
        {
          start: match.index,
          end,
          kind: 'host',
          rule: 'internal-host',
          key: match[0].toLowerCase(),
          certainty: 'likely',
        },
      ];
    }),
  );
}
