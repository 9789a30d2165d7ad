import { addressOf } from './document.commands';

const options = { language: 'fr', format: 'pdf', paper: 'letter' };
const INCIDENT = 'incident--00000000-0000-4000-8000-000000000001';
const QUERY = '00000000-0000-4000-8000-000000000001';

describe('addressOf', () => {
  it('finds the document on an incident, a principle and a frozen query', () => {
    expect(addressOf('brief', INCIDENT, options)).toBe(
      `/documents/incidents/${INCIDENT}/brief?language=fr&format=pdf&paper=letter`,
    );
    expect(addressOf('brief', 'paris-call:5', options)).toContain(
      '/documents/principles/paris-call/5/brief?',
    );
    expect(addressOf('dossier', 'un-norms:f', options)).toContain(
      '/documents/principles/un-norms/f/dossier?',
    );
    expect(addressOf('dossier', QUERY, options)).toContain(`/documents/queries/${QUERY}/dossier?`);
  });

  it('refuses what is none of these in words', () => {
    expect(() => addressOf('brief', QUERY, options)).toThrow('A brief is on an incident');
    for (const subject of ['../x', 'paris-call:1/../../x', '', 'incident--x'])
      expect(() => addressOf('dossier', subject, options)).toThrow('A dossier is on an incident');
  });
});
