import type about from './en/about.json';
import type account from './en/account.json';
import type charts from './en/charts.json';
import type explore from './en/explore.json';
import type frozen from './en/frozen.json';
import type frame from './en/frame.json';
import type home from './en/home.json';
import type incident from './en/incident.json';
import type principles from './en/principles.json';
import type submissions from './en/submissions.json';
import type submit from './en/submit.json';
import type values from './en/values.json';
import type acts from './en/acts.json';
import type review from './en/review.json';
import type feeds from './en/feeds.json';
import type administration from './en/administration.json';

/** The files of words: one for the frame of every page, one for what is coded (sectors, regions), one for each area. */
export interface Words {
  readonly about: typeof about;
  readonly administration: typeof administration;
  readonly feeds: typeof feeds;
  readonly review: typeof review;
  readonly acts: typeof acts;
  readonly account: typeof account;
  readonly charts: typeof charts;
  readonly explore: typeof explore;
  readonly frozen: typeof frozen;
  readonly frame: typeof frame;
  readonly home: typeof home;
  readonly incident: typeof incident;
  readonly principles: typeof principles;
  readonly submissions: typeof submissions;
  readonly submit: typeof submit;
  readonly values: typeof values;
}

export type Area = keyof Words;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    resources: Words;
    returnNull: false;
  }
}
