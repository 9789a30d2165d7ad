import type { Json } from './misp-samples.data';

/** The stages of one case under NIS2, and under CIRCIA, as a form gives them. */
export function formStage(regime: string, stage: string, more: Json = {}): Json {
  return {
    regime,
    stage,
    reference: 'CASE-2026-014',
    submitted_at: '2026-03-02T08:00:00Z',
    aware_at: '2026-03-01T20:00:00Z',
    entity: {
      name: 'Regional Clinic',
      id: 'FR-123',
      sectors: ['health'],
      country: 'FR',
      contact: { email: 'desk@clinic.example', phone: '+33 1 99 00 00 00' },
    },
    incident: { title: 'Systems of a clinic encrypted', unlawful_or_malicious: true, cross_border: false },
    ...more,
  };
}

/** Early warning, notification and final report of one case. */
export function nis2Stages(): Json[] {
  return [
    formStage('nis2', 'early-warning'),
    formStage('nis2', 'notification', {
      submitted_at: '2026-03-04T09:00:00Z',
      incident: {
        title: 'Ransomware at a clinic',
        description: 'Servers were encrypted overnight.',
        criticality: 'high',
        began_at: '2026-03-01T02:00:00Z',
        detected_at: '2026-03-01T19:30:00Z',
        incident_types: ['ransomware'],
        cross_border: true,
        member_states: ['FR', 'BE'],
      },
      impact: {
        availability: 80,
        affected: { 'computers-server': 40, 'customer-individual': 1200 },
        information: [{ type: 'phi', records: 1200, loss: 'suspected' }],
      },
      indicators: [{ type: 'ip-dst', value: '203.0.113.50', comment: 'server of the attackers' }],
      techniques: ['T1486', { id: 'T1078', name: 'Valid Accounts' }],
    }),
    formStage('nis2', 'final', {
      submitted_at: '2026-04-02T09:00:00Z',
      incident: { determination: 'confirmed', ended_at: '2026-03-10T00:00:00Z' },
      cause: 'A password without a second factor.',
      mitigation: { applied: ['Second factor everywhere'], ongoing: ['Segments of the network'] },
      impact: {
        economic: [{ variety: 'response-and-recovery', amount: 90000, currency: 'EUR' }],
        external: ['public-health'],
      },
    }),
  ];
}

/** A covered incident, and the payment of a ransom. */
export function circiaStages(): Json[] {
  return [
    formStage('circia', 'covered-incident', {
      vulnerabilities: ['CVE-2024-21887'],
      malware: ['ExampleLocker'],
      actor: { name: 'Group Z', type: 'crime-syndicate' },
      law_enforcement: { engaged: true, agency: 'National police', at: '2026-03-02T07:00:00Z' },
      ransom: {
        demand: {
          amount: 12.5,
          currency: 'XBT',
          at: '2026-03-01T21:00:00Z',
          instructions: 'Write to the address in the note.',
        },
      },
    }),
    formStage('circia', 'ransom-payment', {
      submitted_at: '2026-03-05T08:00:00Z',
      ransom: {
        payment: {
          amount: 10,
          currency: 'XBT',
          paid_at: '2026-03-04T10:00:00Z',
          wallets: ['1BoatSLRHtKNngkdXEeobR76b53LETtpyT'],
          outcome: 'Keys were received.',
        },
      },
    }),
    formStage('circia', 'supplemental', {
      submitted_at: '2026-03-20T08:00:00Z',
      defences: 'Filters for mail.',
    }),
  ];
}
