import type { Json } from './misp-samples.data';

/** A VERIS 1.3 incident as VCDB writes them, with most of what the format has. */
export function verisIncident(more: Json = {}): Json {
  return {
    schema_version: '1.3.7',
    incident_id: '3C5C0D0A-1E6B-4B1E-9D4E-6E1B2C3D4E5F',
    source_id: 'sample',
    security_incident: 'Confirmed',
    confidence: 'High',
    summary: 'Criminals stole records of customers from a web shop. They had guessed a password.',
    reference: 'https://news.example/a; https://news.example/b',
    targeted: 'Opportunistic',
    actor: {
      external: {
        motive: ['Financial'],
        variety: ['Organized crime'],
        country: ['RU'],
        region: ['150151'],
        name: ['Group Z', 'Z'],
      },
      internal: { motive: ['Grudge'], variety: ['End-user'], job_change: ['Let go'] },
    },
    action: {
      hacking: { variety: ['Brute force', 'SQLi'], vector: ['Web application'], cve: 'CVE-2021-44228' },
      malware: { variety: ['Ransomware'], vector: ['Email attachment'], name: 'ExampleLocker' },
      social: { variety: ['Phishing'], vector: ['Email'], target: ['End-user'] },
    },
    asset: {
      assets: [{ variety: 'S - Web application', amount: 2 }, { variety: 'U - Desktop' }],
      cloud: ['No'],
    },
    attribute: {
      confidentiality: {
        data_disclosure: 'Yes',
        data: [{ variety: 'Personal', amount: 1200 }, { variety: 'Credentials' }],
        data_total: 1200,
      },
      integrity: { variety: ['Software installation'] },
      availability: { variety: ['Interruption', 'Destruction'], duration: { unit: 'Hours', value: 36 } },
    },
    timeline: {
      incident: { year: 2021, month: 12, day: 14 },
      compromise: { unit: 'Minutes', value: 10 },
      exfiltration: { unit: 'Days', value: 3 },
      discovery: { unit: 'Weeks', value: 2 },
      containment: { unit: 'NA' },
    },
    victim: {
      victim_id: 'Example Shop',
      industry: '454110',
      country: ['FR'],
      region: ['150155'],
      employee_count: '101 to 1000',
      secondary: { amount: 3 },
    },
    discovery_method: 'Ext - actor disclosure',
    impact: {
      overall_rating: 'Damaging',
      iso_currency_code: 'EUR',
      overall_amount: 250000,
      loss: [{ variety: 'Brand damage', rating: 'Major', min_amount: 1000, max_amount: 5000 }],
    },
    plus: {
      analysis_status: 'Finalized',
      created: '2022-01-10T10:00:00Z',
      modified: '2022-02-10T10:00:00Z',
      timeline: { notification: { year: 2022, month: 1 } },
    },
    ...more,
  };
}
