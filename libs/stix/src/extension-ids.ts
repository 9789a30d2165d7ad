/** The incident core extension, a property-extension on `incident`. */
export const INCIDENT_EXTENSION_ID = 'extension-definition--ef765651-680c-498d-9894-99799f2fa126';
/** The extension that brings the `event` object. */
export const EVENT_EXTENSION_ID = 'extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e';
/** The extension that brings the `impact` object. */
export const IMPACT_EXTENSION_ID = 'extension-definition--7cc33dd6-f6a1-489b-98ea-522d351d71b9';
/** The extension that brings the `task` object. */
export const TASK_EXTENSION_ID = 'extension-definition--2074a052-8be4-4932-849e-f5e7798e0030';
/** Contact information of an `identity`, from the same family of extensions. */
export const CONTACT_EXTENSION_ID = 'extension-definition--66e2492a-bbd3-4be6-88f5-cc91a017a498';
