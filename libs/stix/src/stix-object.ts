/** A JSON value as it stands in a STIX document (STIX 2.1 section 2). */
export type StixValue = string | number | boolean | null | StixValue[] | { [key: string]: StixValue };

/** Any STIX 2.1 object (SDO, SRO, SCO or SMO), as parsed; what is known of its properties is known by its type. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: StixValue | undefined;
}

/** A STIX 2.1 bundle (section 8): no meaning as a set, no version of its own. */
export interface StixBundle {
  readonly type: 'bundle';
  readonly id: string;
  readonly objects: readonly StixObject[];
}
