import type { Request } from 'express';
import { isFromOwnPage } from './own-page';

const PUBLIC_URL = 'https://entente.example';

function asked(
  method: string,
  headers: Record<string, string>,
  by = { protocol: 'http', host: '10.0.0.1:4000' },
): boolean {
  return isFromOwnPage({ method, headers, ...by } as unknown as Request, PUBLIC_URL);
}

describe('a request with the cookie of a session', () => {
  it.each([
    ['POST', { 'sec-fetch-site': 'same-origin' }],
    ['DELETE', { 'sec-fetch-site': 'same-origin' }],
    ['GET', { 'sec-fetch-site': 'same-origin' }],
    ['GET', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
    ['GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }],
    ['POST', { origin: 'http://10.0.0.1:4000' }],
    ['POST', { origin: PUBLIC_URL }],
    ['POST', { referer: 'http://10.0.0.1:4000/submit' }],
    ['GET', { referer: 'http://10.0.0.1:4000/' }],
    ['GET', {}],
    ['HEAD', {}],
    ['GET', { upgrade: 'websocket', origin: 'http://10.0.0.1:4000' }],
  ])('counts as %s with %j', (method, headers) => {
    expect(asked(method, headers)).toBe(true);
  });

  it.each([
    ['POST', {}],
    ['POST', { 'sec-fetch-site': 'cross-site' }],
    ['POST', { 'sec-fetch-site': 'same-site' }],
    ['POST', { 'sec-fetch-site': 'none' }],
    ['POST', { 'sec-fetch-site': 'SAME-ORIGIN' }],
    ['POST', { 'sec-fetch-site': 'cross-site', origin: 'http://10.0.0.1:4000' }],
    ['POST', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }],
    ['GET', { 'sec-fetch-site': 'cross-site' }],
    ['GET', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }],
    ['GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }],
    ['POST', { origin: 'null' }],
    ['POST', { origin: '' }],
    ['POST', { origin: 'http://10.0.0.1:4001' }],
    ['POST', { origin: 'https://10.0.0.1:4000' }],
    ['POST', { origin: 'https://sub.entente.example' }],
    ['POST', { origin: 'https://entente.example.evil.example' }],
    ['POST', { origin: 'null', referer: 'http://10.0.0.1:4000/' }],
    ['POST', { referer: 'https://evil.example/http://10.0.0.1:4000/' }],
    ['GET', { referer: 'https://evil.example/' }],
    ['GET', { origin: 'null' }],
    ['GET', { upgrade: 'websocket' }],
    ['GET', { upgrade: 'WebSocket', origin: 'https://evil.example' }],
    ['GET', { upgrade: 'websocket', 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }],
  ])('does not count as %s with %j', (method, headers) => {
    expect(asked(method, headers)).toBe(false);
  });

  it('is not from a page of ours because neither has an origin', () => {
    expect(asked('POST', { origin: 'null' }, { protocol: 'http', host: '' })).toBe(false);
  });
});
