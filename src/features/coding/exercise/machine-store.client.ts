import { noMachines, readMachines, writeMachines } from '../machines.ts';
import { KeptRecord } from '../../../site/browser/kept-record.client.ts';

/** What chatbots have coded, apart from the reader’s own codes. */
export const machineStore = new KeptRecord('chatbots', noMachines, readMachines, writeMachines);
