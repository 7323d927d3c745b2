// What others may use of this room, beside its components, scripts and style sheets.
export { drawChart } from './charts/chart.ts';
export { drawSlope } from './charts/slope.ts';
export { chartSteps } from './charts/steps.ts';
export { tables } from './export.ts';
export { instrumentsIn } from './instruments.ts';
export { alignedValues, settingOf, sharedUnit } from './table-view.ts';
