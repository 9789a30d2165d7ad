/** What stops the preparation, in one sentence for the user. */
export class Refusal extends Error {}
