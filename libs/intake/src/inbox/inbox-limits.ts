/** What the inbox takes at most. */
export const INBOX_LIMITS = {
  /** Objects of one participant that wait for an incident. */
  waitingObjectsMax: 50_000,
  /** UTF-8 bytes of them. */
  waitingBytesMax: 64 * 1024 * 1024,
  /** How long an object waits for an incident. */
  waitingDaysMax: 30,
  /** How long a status stands once nothing of it is open (section 4.3 asks for 24). */
  statusHours: 48,
  /** Issues that the message of one refused object tells. */
  issuesToldMax: 5,
  /** UTF-16 units of a message. */
  messageLengthMax: 1_000,
  /** Objects that a worker unseals at a time, oldest first. It puts incidents together when it has been through all. */
  unsealedAtOnceMax: 1_000,
  /** Incidents that one transaction of a worker puts together. */
  incidentsPerRunMax: 100,
  /** Incidents, newest first, to which a later version of one object is brought. */
  incidentsPerObjectMax: 20,
  /** How often what was refused is left out and the rest of an incident tried again. */
  triesMax: 4,
  /** Objects come one by one: the worker begins when none came for so long, */
  quietMs: 300,
  /** or when the first of them waits for so long. */
  quietMsMax: 3_000,
} as const;
