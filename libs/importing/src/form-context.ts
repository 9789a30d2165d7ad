import type { Draft, Making } from './draft';
import type { FormStages } from './form-stages';
import type { IncidentParts } from './incident-parts';

/** What every part of a form is mapped with. */
export interface FormContext {
  readonly draft: Draft;
  readonly parts: IncidentParts;
  readonly incidentId: string;
  readonly making: Making;
  readonly stages: FormStages;
}
