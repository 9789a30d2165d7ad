import type { BundleIndex } from './bundle-index';
import type { RuleReport } from './rule-report';
import type { StixObject } from './stix-object';

/** One rule over one object, which has passed the JSON Schema of its type. A rule reports; it never throws. */
export type Rule = (object: StixObject, report: RuleReport, index: BundleIndex) => void;
