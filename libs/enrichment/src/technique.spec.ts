import { findTechnique, isCapecId, isTechniqueId, TECHNIQUE_COUNT } from './technique';
import { parseCveId } from './vulnerability';

describe('findTechnique', () => {
  it.each([
    ['T1566', 'Phishing', ['initial-access'], 'enterprise'],
    ['T1566.001', 'Phishing: Spearphishing Attachment', ['initial-access'], 'enterprise'],
    ['t1486', 'Data Encrypted for Impact', ['impact'], 'enterprise'],
    [
      'T1078.004',
      'Valid Accounts: Cloud Accounts',
      ['defense-evasion', 'persistence', 'privilege-escalation', 'initial-access'],
      'enterprise',
    ],
    [
      'T1055.012',
      'Process Injection: Process Hollowing',
      ['defense-evasion', 'privilege-escalation'],
      'enterprise',
    ],
    [
      'T1053.005',
      'Scheduled Task/Job: Scheduled Task',
      ['execution', 'persistence', 'privilege-escalation'],
      'enterprise',
    ],
    ['T1218.011', 'System Binary Proxy Execution: Rundll32', ['defense-evasion'], 'enterprise'],
    ['T0831', 'Manipulation of Control', ['impact'], 'ics'],
    ['T0855', 'Unauthorized Command Message', ['impair-process-control'], 'ics'],
    ['T1474.003', 'Supply Chain Compromise: Compromise Software Supply Chain', ['initial-access'], 'mobile'],
  ])('knows %s', (id, name, tactics, domain) => {
    expect(findTechnique(id)).toEqual({ id: id.toUpperCase(), name, tactics, domain });
  });

  it('knows nothing of ids that are not in use', () => {
    expect(findTechnique('T1055.006')).toBeUndefined();
    expect(findTechnique('T9999')).toBeUndefined();
  });

  it('covers the three matrices', () => {
    expect(TECHNIQUE_COUNT).toBeGreaterThan(700);
  });

  it('tells ids by their spelling', () => {
    expect(['T1566', 'T1566.001', 'T0831'].every((id) => isTechniqueId(id))).toBe(true);
    expect(['T156', 'T1566.1', 'T2024', 'TA0001', 'XT1566'].some((id) => isTechniqueId(id))).toBe(false);
    expect(isCapecId('CAPEC-163')).toBe(true);
    expect(isCapecId('CAPEC-0')).toBe(false);
  });
});

describe('parseCveId', () => {
  it.each([
    ['CVE-2021-44228', 'CVE-2021-44228', true],
    ['cve-2024-1234567', 'CVE-2024-1234567', true],
    ['CVE–2017–0144', 'CVE-2017-0144', true],
    ['CVE-1998-0001', 'CVE-1998-0001', false],
    ['CVE-2091-0001', 'CVE-2091-0001', false],
    ['CVE-2021-0000', 'CVE-2021-0000', false],
    ['CVE-2021-12345678', 'CVE-2021-12345678', false],
  ])('reads %s', (text, id, plausible) => {
    expect(parseCveId(text)).toMatchObject({ id, plausible });
  });

  it.each(['CVE-2021-123', 'CVE-21-1234', 'CVE', '2021-44228'])('does not read %s', (text) => {
    expect(parseCveId(text)).toBeUndefined();
  });
});
