import { type ArgumentsHost, NotFoundException, PayloadTooLargeException } from '@nestjs/common';
import { TAXII_MEDIA_TYPE } from '@app/stix';
import { Problem, type ProblemCode } from '@app/problem';
import { HttpProblemFilter } from './http-problem.filter';

/** What the filter answers to an error at an address. */
function answer(error: unknown, originalUrl: string, headers: Record<string, string> = {}) {
  const told: Record<string, string> = {};
  const sent = { status: 0, body: '', headers: told };
  const response = {
    status: (status: number) => ((sent.status = status), response),
    header: (name: string, value: string) => ((told[name] = value), response),
    setHeader: (name: string, value: string) => ((told[name] = value), response),
    type: (value: string) => ((told['content-type'] = value), response),
    json: (body: object) => ((sent.body = JSON.stringify(body)), response),
    end: (body: string) => ((sent.body = body), response),
  };
  const http = { getRequest: () => ({ originalUrl, headers }), getResponse: () => response };
  const host = { getType: () => 'http', switchToHttp: () => http } as unknown as ArgumentsHost;
  const filter = new HttpProblemFilter();
  Object.assign(filter, { logger: { error: () => undefined } });
  filter.catch(error, host);
  return { ...sent, body: JSON.parse(sent.body) as Record<string, unknown> };
}

const CODES: [ProblemCode, number][] = [
  ['invalid-input', 400],
  ['unauthenticated', 401],
  ['forbidden', 403],
  ['not-found', 404],
  ['method-not-allowed', 405],
  ['not-acceptable', 406],
  ['too-large', 413],
  ['unsupported-media-type', 415],
  ['invalid-stix', 422],
  ['too-many-requests', 429],
  ['unavailable', 503],
];

describe('errors below /taxii2 (TAXII 2.1 section 3.6.1)', () => {
  it.each(CODES)('%s is a message of TAXII with the status %i as a string', (code, status) => {
    for (const address of ['/taxii2', '/taxii2/', '/taxii2/api/collections/?limit=1']) {
      const given = answer(new Problem(code, 'Safe words.'), address);
      expect([given.status, given.headers['content-type']]).toEqual([status, TAXII_MEDIA_TYPE]);
      expect(given.body).toMatchObject({ http_status: String(status), description: 'Safe words.' });
    }
  });

  it('tell nothing of what went wrong inside', () => {
    const given = answer(new Error('SECRET in a driver’s words'), '/taxii2/api/');
    expect([given.status, given.headers['content-type']]).toEqual([500, TAXII_MEDIA_TYPE]);
    expect(JSON.stringify(given)).not.toContain('SECRET');
  });

  it('name the places of an input that are wrong', () => {
    const issues = [{ code: 'c', pointer: '/objects/0/id', message: 'Expected an id.' }];
    const { body } = answer(new Problem('invalid-stix', 'No.', issues), '/taxii2/');
    expect(body['details']).toEqual({ '/objects/0/id': 'Expected an id.' });
  });

  it('say how to be let in (401) and when to come again (429)', () => {
    expect(answer(new Problem('unauthenticated', 'No.'), '/taxii2/').headers['www-authenticate']).toMatch(
      /^Basic realm="/,
    );
    expect(answer(new Problem('too-many-requests', 'No.'), '/taxii2/').headers['retry-after']).toBe('60');
  });

  it('ask for no password over a page whose script asked', () => {
    const asked = (mode: string) =>
      answer(new Problem('unauthenticated', 'No.'), '/feeds/public.csv', {
        'sec-fetch-site': 'same-origin',
        'sec-fetch-mode': mode,
      }).headers;
    expect(asked('cors')).not.toHaveProperty('www-authenticate');
    expect(asked('navigate')).toHaveProperty('www-authenticate');
  });
});

describe('errors elsewhere (RFC 9457)', () => {
  it('are problems, and ask for no password', () => {
    for (const address of ['/taxii20', '/documents/x', '/feeds/public']) {
      const { headers, body } = answer(new Problem('unauthenticated', 'No.'), address);
      expect(headers['content-type']).toBe('application/problem+json');
      expect(body['status']).toBe(401);
    }
    expect(answer(new Problem('unauthenticated', 'No.'), '/documents/x').headers).not.toHaveProperty(
      'www-authenticate',
    );
  });

  it('of the framework keep their status and lose their words', () => {
    expect(answer(new NotFoundException('SECRET'), '/taxii2/x')).toMatchObject({ status: 404 });
    expect(JSON.stringify(answer(new PayloadTooLargeException('SECRET'), '/x').body)).not.toContain('SECRET');
  });
});
