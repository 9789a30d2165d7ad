import { draft, type Rule } from './draft';

const MANY = 400;
/** Logins that the maker of a controller set, default or built in (ATT&CK for ICS). */
const SET_BY_MAKER = ['T0812', 'T0891'] as const;
/** A product subverted on its way to its users: any domain of ATT&CK. */
const SUPPLY_TECHNIQUES = ['T1195', 'T0862', 'T1474'] as const;

/** P6: build, update, dependency or trusted developer subverted. */
export const supplyChain: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const technique = reading.technique(...SUPPLY_TECHNIQUES);
  const told = reading.stated('supplyChain')[0];
  if (technique) return draft('p6.supply-chain', 'clear', 0.9, technique, told);
  const subverted = told && reading.facts.techniques.length === 0;
  return subverted ? draft('p6.supply-chain-told', 'clear', 0.7, told) : [];
};

/** P6: a product is told to have been subverted on its way to its users, whatever else is on record. */
export const subvertedProduct: Rule = (reading, gates) => {
  const told = reading.stated('subverted').find(({ sentence }) => !sentence.field.isTitle);
  return gates.malicious ? draft('p6.subverted', 'clear', 0.7, told) : [];
};

/** P6: harm came through, or reached, somebody else's supplier. */
export const supplier: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  if (reading.technique('T1657') && !reading.facts.malware.length) return [];
  const technique = reading.technique('T1199');
  const route = reading.stated('supplierRoute')[0];
  if (technique) return draft('p6.supplier-route', 'arguable', 0.8, technique, route);
  return draft('p6.supplier-told', 'arguable', 0.55, route);
};

/** P6: a house that works for others was struck, or what others keep with it. */
export const supplierStruck: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const told = reading.stated('supplierStruck').find(({ sentence }) => !sentence.field.isTitle);
  return draft('p6.supplier-struck', 'arguable', 0.6, told);
};

/** P6: a flaw that its maker had not fixed was used, on many or on few. */
export const zeroDay: Rule = (reading, gates) => {
  const flaw = reading.stated('zeroDay')[0];
  if (!gates.malicious) return [];
  const phone = reading.technique('T1664');
  if (!flaw)
    return draft('p6.phone-exploit', 'arguable', 0.55, phone && reading.stated('phoneFlaw')[0], phone);
  const many = reading.quantities.find(
    ({ unit, value }) => (unit === 'organisations' || unit === 'machines') && value >= MANY,
  );
  if (many) return draft('p6.zero-day-mass', 'clear', 0.85, flaw, many);
  return draft('p6.zero-day', 'arguable', 0.75, flaw);
};

/** P6: a product that cannot be used safely as it is made. */
export const insecureDesign: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const fixed = reading.facts.techniques.length > 0 ? reading.technique(...SET_BY_MAKER) : undefined;
  return [
    ...draft('p6.insecure-design', 'clear', 0.65, reading.stated('insecureDesign')[0]),
    ...draft('p6.login-of-maker', 'arguable', 0.6, fixed),
  ];
};

/** P6: products beyond their support were in use. */
export const endOfLife: Rule = (reading, gates) =>
  gates.malicious ? draft('p6.end-of-life', 'arguable', 0.55, reading.stated('endOfLife')[0]) : [];

/** P6: keys of a maker or provider were used against its customers. */
export const stolenSigning: Rule = (reading, gates) =>
  gates.malicious ? draft('p6.stolen-signing', 'clear', 0.7, reading.stated('stolenSigning')[0]) : [];

/** P6 under G1: one defective release that failed across many customers. */
export const defectiveRelease: Rule = (reading) => {
  const { techniques, malware } = reading.facts;
  if (techniques.length + malware.length > 0) return [];
  const release = reading.stated('defectiveRelease')[0];
  const customers = release && reading.stated('productVendor')[0];
  return customers ? draft('p6.defective-release', 'arguable', 0.7, release, customers) : [];
};

export const P6_RULES: readonly Rule[] = [
  supplyChain,
  subvertedProduct,
  supplier,
  supplierStruck,
  zeroDay,
  insecureDesign,
  endOfLife,
  stolenSigning,
  defectiveRelease,
];
