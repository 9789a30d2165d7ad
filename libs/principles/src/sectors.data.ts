/** Sectors whose services are essential (codebook, `ci_sectors`), in STIX and extension spelling. */
export const CRITICAL_SECTORS: ReadonlySet<string> = new Set([
  'energy',
  'water',
  'utilities',
  'healthcare',
  'transportation',
  'telecommunications',
  'financial-services',
  'government',
  'government-national',
  'government-regional',
  'government-local',
  'government-public-services',
  'public-services',
  'emergency-services',
  'nuclear',
  'chemical',
  'food-and-agriculture',
  'agriculture',
  'legal-and-judicial',
  'space',
  'infrastructure',
  'dams',
]);

/** Sectors that count as critical for the loss of a service, not for data alone. */
export const CONDITIONAL_SECTORS: ReadonlySet<string> = new Set(['insurance', 'education']);

export const INTERNET_SECTORS: ReadonlySet<string> = new Set(['internet-infrastructure']);
export const CARRIER_SECTORS: ReadonlySet<string> = new Set([
  'telecommunications',
  'space',
  'internet-infrastructure',
]);
export const ELECTORAL_SECTORS: ReadonlySet<string> = new Set(['elections', 'political-parties']);

/** ATT&CK techniques that take availability or integrity away. */
export const DESTRUCTIVE_TECHNIQUES = ['T1485', 'T1561', 'T1495', 'T1488', 'T1487'] as const;
export const DENIAL_TECHNIQUES = [
  'T1486',
  'T1489',
  'T1490',
  'T1529',
  'T1531',
  ...DESTRUCTIVE_TECHNIQUES,
] as const;
export const FLOOD_TECHNIQUES = ['T1498', 'T1499', 'T1491'] as const;
/** Impact and impairment techniques of ATT&CK for ICS. */
export const PROCESS_TECHNIQUES = [
  'T0803',
  'T0804',
  'T0805',
  'T0806',
  'T0809',
  'T0813',
  'T0814',
  'T0815',
  'T0816',
  'T0821',
  'T0823',
  'T0826',
  'T0827',
  'T0828',
  'T0829',
  'T0831',
  'T0832',
  'T0835',
  'T0836',
  'T0837',
  'T0838',
  'T0839',
  'T0843',
  'T0855',
  'T0856',
  'T0857',
  'T0858',
  'T0878',
  'T0879',
  'T0880',
  'T0881',
  'T0882',
  'T0889',
  'T0892',
] as const;

/** Sectors of people who are watched because of what they do. */
export const CIVIL_SECTORS: ReadonlySet<string> = new Set([
  'civil-society',
  'media',
  'political-parties',
  'non-profit',
]);

/** Sectors whose standstill is felt beyond the company. */
export const MAKER_SECTORS: ReadonlySet<string> = new Set([
  'manufacturing',
  'automotive',
  'pharmaceuticals',
  'food-and-agriculture',
  'aerospace',
  'chemical',
  'construction',
]);

/** Sectors that States in conflict strike or spy on. */
export const STATE_TARGETS: ReadonlySet<string> = new Set([
  'government',
  'government-national',
  'defense',
  'energy',
  'water',
  'nuclear',
  'telecommunications',
  'transportation',
  'financial-services',
  'media',
  'space',
  'aerospace',
  'international-organization',
  'elections',
]);

/** Techniques of ATT&CK for mobile that put a program on a telephone or listen through it. */
export const MOBILE_TECHNIQUES = [
  'T1404',
  'T1406',
  'T1407',
  'T1409',
  'T1417',
  'T1420',
  'T1426',
  'T1429',
  'T1430',
  'T1456',
  'T1474',
  'T1476',
  'T1512',
  'T1513',
  'T1533',
  'T1616',
  'T1623',
  'T1631',
  'T1636',
  'T1638',
  'T1641',
  'T1660',
  'T1661',
  'T1664',
] as const;
