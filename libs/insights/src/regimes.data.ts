/** A rule under which incidents began to be reported: numbers before and after it are not of one kind. */
export interface ReportingRegime {
  readonly id: string;
  /** The first day on which it applied, ISO 8601. */
  readonly from: string;
  readonly where: string;
  readonly title: string;
}

/** Laws that changed what is reported, oldest first. */
export const REPORTING_REGIMES: readonly ReportingRegime[] = [
  { id: 'nis', from: '2018-05-10', where: 'EU', title: 'NIS Directive (EU) 2016/1148 applies' },
  {
    id: 'gdpr',
    from: '2018-05-25',
    where: 'EU',
    title: 'GDPR (EU) 2016/679 applies: breaches of personal data',
  },
  { id: 'cert-in', from: '2022-06-28', where: 'IN', title: 'CERT-In directions of 28 April 2022 in force' },
  {
    id: 'soci',
    from: '2022-07-08',
    where: 'AU',
    title: 'Security of Critical Infrastructure Act: incidents to be reported',
  },
  { id: 'sec-8k', from: '2023-12-18', where: 'US', title: 'SEC Form 8-K Item 1.05: material incidents' },
  { id: 'nis2', from: '2024-10-18', where: 'EU', title: 'NIS2 Directive (EU) 2022/2555 applies' },
  { id: 'dora', from: '2025-01-17', where: 'EU', title: 'DORA (EU) 2022/2554 applies: financial entities' },
  {
    id: 'cra',
    from: '2026-09-11',
    where: 'EU',
    title: 'Cyber Resilience Act (EU) 2024/2847: reporting by manufacturers',
  },
];
