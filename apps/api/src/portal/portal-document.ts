import type { PortalLoads, RenderedPage } from './portal-build';

/** What a document is made of. */
export interface DocumentParts {
  readonly page: RenderedPage;
  readonly loads: PortalLoads;
  readonly scheme: string;
  readonly nonce: string;
  readonly origin: string;
}

/** The HTML document of a page: it can be read as it is, and becomes interactive where scripts run. */
export function portalDocument({ page, loads, scheme, nonce, origin }: DocumentParts): string {
  const first = scheme === 'dark' ? 'dark' : 'light';
  return [
    '<!doctype html>',
    `<html lang="${page.language}" dir="${page.direction}" data-theme="${scheme}" data-mantine-color-scheme="${first}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(page.title)}</title>`,
    `<script src="${loads.early}" nonce="${nonce}"></script>`,
    ...loads.styles.map((path) => `<link rel="stylesheet" href="${path}">`),
    ...loads.modules.map((path) => `<link rel="modulepreload" href="${path}">`),
    ...page.alternates.map(
      ({ language, path }) =>
        `<link rel="alternate" hreflang="${language}" href="${escaped(origin + path)}">`,
    ),
    `<link rel="icon" href="${ICON}">`,
    '</head>',
    `<body><div id="portal">${page.html}</div>`,
    `<script type="application/json" id="answers">${scriptSafe(page.answers)}</script>`,
    `<script type="module" src="${loads.client}"></script>`,
    '</body></html>',
  ].join('\n');
}

/**
 * Scripts from here alone and none inline; styles from here and those that carry the nonce; nothing from elsewhere.
 * Attributes of style are allowed: they run nothing.
 */
export function portalPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'%3E%3Cg fill='none' stroke='%230b5a6f' stroke-width='4'%3E%3Ccircle cx='14' cy='20' r='11'/%3E%3Ccircle cx='26' cy='20' r='11'/%3E%3C/g%3E%3C/svg%3E";

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** JSON that cannot end the element in which it stands. */
function scriptSafe(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
