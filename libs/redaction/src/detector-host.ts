import type { Candidate, Scene } from './detector';

/** Names in zones that only an organisation itself resolves; default names that Windows gives; hosts of network shares. */
const INTERNAL_ZONE =
  /\.(?:localdomain|local|internal|intranet|intra|corp|lan|home\.arpa|priv|private|dmz)(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/giu;
const LABELS_BEFORE = /(?:[\p{L}\p{N}_-]{1,63}\.){0,8}[\p{L}\p{N}_-]{1,63}$/u;
const HOST_LENGTH_MAX = 253;
const DEFAULT_NAME =
  /(?<![A-Za-z0-9-])(?:DESKTOP-[A-Z0-9]{7}|LAPTOP-[A-Z0-9]{7,8}|WIN-[A-Z0-9]{11})(?![A-Za-z0-9])/gi;
const SHARE_HOST =
  /(?<=(?<![\p{L}\p{N}\\:])\\\\)(?!\d{1,3}\.|\.|\?)[\p{L}\p{N}][\p{L}\p{N}_-]{1,62}(?=\\[\p{L}\p{N}])/gu;
const FILE_LIKE = /^(?:usr|etc|config|settings|env|appsettings|docker-compose)\.local$/i;

/** Host names of internal networks. */
export function detectInternalHosts({ view: { text } }: Scene): Candidate[] {
  const zoned = text.includes('.')
    ? [...text.matchAll(INTERNAL_ZONE)].flatMap((match) => hostBefore(text, match))
    : [];
  const shares = text.includes('\\') ? spansOf(text, SHARE_HOST) : [];
  return [...zoned, ...spansOf(text, DEFAULT_NAME), ...shares];
}

/** The labels before an internal zone. */
function hostBefore(text: string, zone: RegExpExecArray): Candidate[] {
  const labels = LABELS_BEFORE.exec(text.slice(Math.max(0, zone.index - HOST_LENGTH_MAX), zone.index))?.[0];
  const host = `${labels ?? ''}${zone[0]}`;
  return labels && !FILE_LIKE.test(host) ? [candidate(zone.index - labels.length, host)] : [];
}

function spansOf(text: string, pattern: RegExp): Candidate[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    /^localhost$/i.test(match[0]) ? [] : [candidate(match.index, match[0])],
  );
}

function candidate(start: number, host: string): Candidate {
  const end = start + host.length;
  return { start, end, kind: 'host', rule: 'internal-host', key: host.toLowerCase(), certainty: 'likely' };
}
