/** What the form offers, in the words of STIX 2.1 and of the Incident Core Extension. */

export const INCIDENT_EXTENSION_ID = 'extension-definition--ef765651-680c-498d-9894-99799f2fa126';
export const EVENT_EXTENSION_ID = 'extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e';
export const IMPACT_EXTENSION_ID = 'extension-definition--7cc33dd6-f6a1-489b-98ea-522d351d71b9';
export const TASK_EXTENSION_ID = 'extension-definition--2074a052-8be4-4932-849e-f5e7798e0030';

/** TLP 2.0 labels, from the widest to the narrowest, with the marking that FIRST and OASIS publish for each. */
export const TLP_MARKINGS = {
  CLEAR: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  GREEN: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  AMBER: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'AMBER+STRICT': 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
  RED: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1',
} as const;
export type Tlp = keyof typeof TLP_MARKINGS;
export const TLP_LABELS = Object.keys(TLP_MARKINGS) as readonly Tlp[];

export const KINDS = [
  'ransomware',
  'data-exfiltration',
  'unauthorized-access-system',
  'denial-of-service',
  'destruction',
  'dissemination-phishing-emails',
  'theft-access-credentials',
  'infected-by-known-malware',
  'exploit',
  'control-system-bypass',
  'supply-chain-customer',
  'supply-chain-vendor',
  'vandalism',
  'misconfiguration',
  'undetermined',
] as const;
export const DETERMINATIONS = ['suspected', 'confirmed', 'failed-attempt', 'blocked'] as const;
export const STATUSES = ['new', 'open', 'closed'] as const;
export const DETECTIONS = [
  'user-reporting',
  'system-outage',
  'message-from-attacker',
  'automated-tool',
  'human-review',
  'external-notification',
] as const;
export const SECTORS = [
  'healthcare',
  'government-national',
  'government-regional',
  'government-local',
  'emergency-services',
  'energy',
  'water',
  'transportation',
  'telecommunications',
  'internet-infrastructure',
  'financial-services',
  'education',
  'food-and-agriculture',
  'manufacturing',
  'pharmaceuticals',
  'technology',
  'retail',
  'media',
  'civil-society',
  'political-parties',
  'elections',
  'defense',
  'aerospace',
  'space',
  'nuclear',
  'dams',
  'chemical',
  'construction',
  'automotive',
  'mining',
  'insurance',
  'legal-and-judicial',
  'hospitality-leisure',
  'entertainment',
  'cryptocurrency',
  'non-profit',
  'international-organization',
  'commercial',
  'utilities',
] as const;
export const VICTIM_CLASSES = ['organization', 'group', 'individual'] as const;
export const AVAILABILITIES = [0, 25, 50, 75, 100] as const;
export const LOSSES = ['suspected-loss', 'confirmed-loss', 'exploited-loss'] as const;
export const INFORMATION = [
  'phi',
  'pii',
  'credentials-user',
  'credentials-admin',
  'financial',
  'communication',
  'proprietary',
  'legal',
  'classified-material',
  'system',
] as const;
export const ALTERATIONS = [
  'partial-modification',
  'full-modification',
  'partial-destruction',
  'full-destruction',
] as const;
export const CONSEQUENCES = [
  'public-health',
  'public-safety',
  'emergency-services',
  'economic',
  'national-security',
  'public-confidence',
  'foreign-relations',
] as const;
export const COUNTED = [
  'customer-individual',
  'customer-organization',
  'employee',
  'computers-server',
  'computers-personal',
] as const;
export const RANSOMS = ['ransom-demand', 'ransom-payment'] as const;
export const MALWARE_TYPES = [
  'ransomware',
  'wiper',
  'backdoor',
  'remote-access-trojan',
  'spyware',
  'trojan',
  'worm',
  'bot',
  'downloader',
  'keylogger',
  'rootkit',
  'webshell',
  'unknown',
] as const;
export const ACTOR_TYPES = [
  'unknown',
  'crime-syndicate',
  'nation-state',
  'activist',
  'hacker',
  'insider-disgruntled',
  'competitor',
  'terrorist',
] as const;
/** How sure, as STIX 2.1 appendix A writes low, moderate and high. */
export const CONFIDENCES = { low: 15, moderate: 50, high: 85 } as const;
export const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'BTC', 'XMR'] as const;
