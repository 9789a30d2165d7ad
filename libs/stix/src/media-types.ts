/** The media type of every body of TAXII, also of errors (TAXII 2.1 section 1.6.8). */
export const TAXII_MEDIA_TYPE = 'application/taxii+json;version=2.1';
/** The media type of STIX 2.1 (TAXII 2.1 section 5.2). */
export const STIX_MEDIA_TYPE = 'application/stix+json;version=2.1';
