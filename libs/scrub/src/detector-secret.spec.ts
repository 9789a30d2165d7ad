import { scrub } from './scrub';

const scrubbed = (text: string): string =>
  scrub(text, { hiddenParties: [], keep: [], structural: true }).text;

describe('passwords among the arguments of a command', () => {
  it.each([
    ['net use \\\\fs\\c$ hunter2 /user:adm', 'net use \\\\[host-1]\\c$ [credentials-1] /user:[user-1]'],
    ['net use Z: \\\\evil.com\\c$ hunter2', 'net use Z: \\\\evil.com\\c$ [credentials-1]'],
    ['net user bob hunter2 /add', 'net user [user-1] [credentials-1] /add'],
    ['cmdkey /user:bob hunter2', 'cmdkey /user:[user-1] [credentials-1]'],
    ['psexec -u bob -p hunter2 cmd', 'psexec -u [user-1] -p [credentials-1] cmd'],
    ['x --password hunter2', 'x --password [credentials-1]'],
    ['x /pass:hunter2 y', 'x /pass:[credentials-1] y'],
    ['x -Password "hunter2" y', 'x -Password "[credentials-1]" y'],
  ])('%s', (text, expected) => {
    expect(scrubbed(text)).toBe(expected);
  });

  it.each([
    'nmap -p 443 host',
    'mkdir -p /tmp/x',
    'ssh -p 2222 x',
    'net user /domain',
    'net use \\\\evil.com\\x /delete',
  ])('are told from other arguments: %s', (text) => {
    expect(scrubbed(text)).toBe(text);
  });
});
