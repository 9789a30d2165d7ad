/** The labels of the Traffic Light Protocol, strictest first. */
export const LABELS = [
  { value: 'RED', label: 'TLP:RED' },
  { value: 'AMBER_STRICT', label: 'TLP:AMBER+STRICT' },
  { value: 'AMBER', label: 'TLP:AMBER' },
  { value: 'GREEN', label: 'TLP:GREEN' },
  { value: 'CLEAR', label: 'TLP:CLEAR' },
] as const;

export type Label = (typeof LABELS)[number]['value'];
