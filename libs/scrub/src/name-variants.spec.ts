import { scrub } from './scrub';
import type { ScrubContext } from './scrub-context';

const hiding = (name: string, keep: readonly string[] = []): ScrubContext => ({
  hiddenParties: [{ names: [name], domains: [], networks: [] }],
  keep,
  structural: false,
});
const scrubbed = (name: string, text: string, keep: readonly string[] = []): string =>
  scrub(text, hiding(name, keep)).text;

describe('a hidden party is masked under the everyday forms of its name', () => {
  it.each([
    ['Electricité de France (EDF)', 'Electricite de France'],
    ['Electricité de France (EDF)', 'EDF'],
    ['EDF - Electricité de France', 'EDF'],
    ['EDF - Electricité de France', 'Electricité de France'],
    ['International Business Machines Corporation (IBM)', 'International Business Machines'],
    ['International Business Machines Corporation (IBM)', 'IBM'],
    ['Acme Corp. d/b/a Roadrunner', 'Acme'],
    ['Acme Corp. d/b/a Roadrunner', 'Roadrunner'],
    ['Acme Corp. a/k/a Roadrunner', 'Roadrunner'],
    ['Acme Corp., formerly Roadrunner', 'Roadrunner'],
    ['Acme t/a Roadrunner', 'Roadrunner'],
    ['Contoso Energy, a Fabrikam company', 'Contoso Energy'],
    ['Contoso (Deutschland) GmbH', 'Contoso GmbH'],
    ['Contoso (Deutschland) GmbH', 'Contoso'],
    ['Contoso / Fabrikam', 'Fabrikam'],
    ['Contoso "Northwind"', 'Northwind'],
    ['ООО «Ромашка»', 'Ромашка'],
    ['ЗАО Ромашка', 'Ромашка'],
    ['株式会社コントソ', 'コントソ'],
    ['株式会社コントソ', 'コントソ株式会社'],
    ['PT Telekomunikasi Contoso Tbk', 'Telekomunikasi Contoso'],
    ['S.C. Contoso S.R.L.', 'Contoso'],
    ['Groupe Contoso', 'Contoso'],
    ['Gruppe Contoso', 'Contoso'],
    ['Grupo Contoso', 'Contoso'],
    ['The Contoso Group', 'Contoso'],
    ['Bob & Sons', 'Bob and Sons'],
    ['Bob and Sons', 'Bob & Sons'],
    ['AT&T', 'AT and T'],
    ['AT&T', 'ATT'],
    ['Contoso', 'c0ntoso'],
    ['Contoso', 'contosodc01'],
    ['Contoso', 'svccontoso01'],
    ['Contoso', 'CONTOSODC01'],
    ['Contoso', 'www.contosocorp.example'],
    ['Müller GmbH', 'xn--mller-kva.example'],
    ['X', 'X'],
  ])('%s: %s', (name, text) => {
    const result = scrubbed(name, `seen: ${text}, today`);
    expect(result).toContain('[party-1]');
    for (const word of text.split(/[^\p{L}\p{N}]+/u).filter((each) => each.length > 3)) {
      if (!['corp', 'GmbH', 'example', 'www'].includes(word)) expect(result).not.toContain(word);
    }
  });

  it.each([
    ['Dr. Jane Doe', 'Jane Doe'],
    ['Jane Doe', 'Doe, Jane'],
    ['Jane Doe', 'Jane M. Doe'],
    ['Jane Doe', 'Jane Mary Doe'],
    ['Jane Doe', 'J. Doe'],
    ['Jane Mary Doe', 'Jane Doe'],
  ])('the person %s: %s', (name, text) => {
    expect(scrubbed(name, `by ${text} today`)).toBe('by [party-1] today');
  });

  it('masks a surname after a title, and alone where the full name stands too', () => {
    expect(scrubbed('Jane Doe', 'Ms Doe and Dr. Doe')).toBe('Ms [party-1] and Dr. [party-1]');
    expect(scrubbed('Jane Doe', 'Jane Doe left. Doe said no.')).toBe('[party-1] left. [party-1] said no.');
    expect(scrubbed('Jane Doe', 'Doe said no.')).toBe('[party-1] said no.');
    expect(scrubbed('Jane Doe', 'Jane Doe saw a doe')).toBe('[party-1] saw a doe');
  });

  it.each([301, 400, 5000])('masks a name of %d letters', (length) => {
    expect(scrubbed('a'.repeat(length), `by ${'a'.repeat(length)} today`)).toBe('by [party-1] today');
    const words = 'Contoso '.repeat(length / 7).trim();
    expect(scrubbed(words, `by ${words} today`)).toBe('by [party-1] today');
  });
});

describe('the guessed forms of a name', () => {
  it.each([
    ['Contoso (Deutschland) GmbH', 'in Deutschland and Germany'],
    ['Electricité de France (EDF)', 'in France'],
    ['Fabrikam (WHO)', 'those who were hit'],
    ['Contoso Bank', 'the bank'],
    ['Contoso - Energy', 'energy prices'],
    ['Contoso', 'Contosorious'],
    ['X', 'x, xX and XY'],
    ['SOS', 'HTTP 505'],
    ['Ali', 'all'],
    ['Target', 'they targeted it'],
  ])('of %s leave alone: %s', (name, text) => {
    expect(scrubbed(name, text)).toBe(text);
  });

  it('give way to names that stay; the full name does not', () => {
    expect(scrubbed('Contoso (Sandworm)', 'Sandworm hit Contoso', ['Sandworm'])).toBe(
      'Sandworm hit [party-1]',
    );
    expect(scrubbed('Sandworm', 'Sandworm', ['Sandworm'])).toBe('[party-1]');
  });
});
