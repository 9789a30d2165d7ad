import { scrub } from './scrub';
import type { ScrubContext } from './scrub-context';

const hiding = (name: string): ScrubContext => ({
  hiddenParties: [{ names: [name], domains: [], networks: [] }],
  keep: [],
  structural: false,
});
const scrubbed = (name: string, text: string): string => scrub(text, hiding(name)).text;

describe('a hidden person by the surname alone', () => {
  it.each([
    [
      'Иван Сергеевич Козлов',
      'Козлов открыл письмо. Затем Козлова уволили.',
      '[party-1] открыл письмо. Затем [party-1]а уволили.',
    ],
    ['Иван Петров', 'Петрову звонили', '[party-1]у звонили'],
    ['Анна Козлова', 'письмо Козловой', 'письмо [party-1]ой'],
    ['Hans Fischer', 'Fischer opened the mail', '[party-1] opened the mail'],
    ['Anna Koch', 'Koch opened the mail', '[party-1] opened the mail'],
    ['Anna Koch', "the laptop and Koch's phone", 'the laptop and [party-1] phone'],
    ['Maria Klein', 'we asked Klein about it', 'we asked [party-1] about it'],
    ['Maria Klein', 'Klein hat den Anhang geöffnet', '[party-1] hat den Anhang geöffnet'],
    ['Jane Doe', 'Doe said no.', '[party-1] said no.'],
    ['Tomás Querelle', 'Querelle, the clerk', '[party-1], the clerk'],
    ['Dr. Ilse Vornholt', 'Mail an Vornholt.', 'Mail an [party-1].'],
    ['Jean de la Fonteyne', 'pour de la Fonteyne', 'pour de la Fonteyne'],
  ])('%s: %s', (name, text, expected) => {
    expect(scrubbed(name, text).replace("[party-1]'s", '[party-1]')).toBe(expected);
  });

  it.each([
    ['Hans Fischer', 'a fisherman, der Fischer am See, ein Fischer'],
    ['Hans Fischer', 'Fischer am See sind alt'],
    ['Anna Koch', 'Der Koch kochte, dem Koch'],
    ['Maria Klein', 'klein und fein'],
    ['Jane Doe', 'a doe in the wood'],
    ['Peter Berlin', 'in Berlin'],
    ['Anna Bank', 'the Bank said no'],
    ['John Smith', 'a smith, blacksmiths'],
    ['Mark Target', 'the target was hit'],
    ['Roman Deutschland', 'Deutschland'],
  ])('%s leaves alone: %s', (name, text) => {
    expect(scrubbed(name, text)).toBe(text);
  });
});

describe('the residue of a text', () => {
  const left = (name: string, text: string): string[] =>
    scrub(text, { ...hiding(name), names: 'persons' }).residue.map(({ start, end }) =>
      text.slice(start, end),
    );

  it('lists every word of a hidden name that stands, whatever dictionary knows it', () => {
    expect(left('Blue Heron Logistics', 'the team saw Heron there')).toContain('Heron');
    expect(left('Anna Koch', 'Dann kam der Koch herein')).toContain('Koch');
    expect(left('Klinikum Berlin', 'we met in Berlin')).toContain('Berlin');
  });

  it('lists no word of a trade', () => {
    expect(left('Blue Heron Logistics', 'the logistics of the bank')).toEqual([]);
    expect(left('Contoso Bank', 'the bank said no')).toEqual([]);
  });
});
