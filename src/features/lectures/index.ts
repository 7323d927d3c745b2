// What others may use of this room, beside its components, scripts and style sheets.
export { handout } from './handout.ts';
export { lectureContents, lectureKicker, materials, requiredViews } from './lecture-view.ts';
export { fitsInto, sessionLengths, sessionPlan } from './session-choice.ts';
export { shortPlan, slidesIn, timePlan } from './time-plan.ts';
