import { isRecord, parsed } from '../../lib/json.ts';
import { type CodingRecord, readCoding, writeCoding } from './record.ts';

/** What a chatbot has coded: kept apart from what readers code. */
export interface MachineCoder extends Omit<CodingRecord, 'version'> {
  /** The name that the reader gave it. */
  name: string;
  /** The day on which its answer was last read: `2026-11-30`. */
  day: string;
}

/** All chatbots whose answers were read. */
interface MachineRecord {
  version: 1;
  coders: readonly MachineCoder[];
}

export const noMachines: MachineRecord = { version: 1, coders: [] };

/** The longest name that is kept. */
export const longestName = 60;

/** What a machine’s codes are called wherever they are: never only by a name that a reader could have. */
export const machineName = ({ name }: { name: string }) =>
  /\bchatbot\b/i.test(name) ? name : `${name} (chatbot)`;

/** With a chatbot’s answer: what it says of a quotation takes the place of what it said before, the rest stays. */
export function withAnswer(record: MachineRecord, answer: MachineCoder): MachineRecord {
  const before = record.coders.find(({ name }) => name === answer.name);
  const coder = {
    ...answer,
    codes: new Map([...(before?.codes ?? []), ...answer.codes]),
    notes: new Map([...(before?.notes ?? []), ...answer.notes]),
  };
  return { ...record, coders: [...withoutMachine(record, answer.name).coders, coder] };
}

export const withoutMachine = (record: MachineRecord, name: string): MachineRecord => ({
  ...record,
  coders: record.coders.filter((coder) => coder.name !== name),
});

/** Reads a record from the text that it was kept as: all of it or nothing. */
export function readMachines(text: string): MachineRecord | 'damaged' | 'newer' {
  const found = parsed(text);
  if (!isRecord(found)) return 'damaged';
  if (typeof found['version'] === 'number' && found['version'] > 1) return 'newer';
  const { version, coders } = found;
  if (version !== 1 || !Array.isArray(coders)) return 'damaged';
  const read = coders.map(readCoder);
  const whole = read.filter((coder) => coder !== undefined);
  return whole.length === read.length ? { version: 1, coders: whole } : 'damaged';
}

/** The text that a record is kept as. */
export const writeMachines = ({ version, coders }: MachineRecord): string =>
  JSON.stringify({
    version,
    coders: coders.map(({ name, day, codes, notes }) => ({
      name,
      day,
      coding: writeCoding({ version: 1, codes, notes }),
    })),
  });

function readCoder(value: unknown): MachineCoder | undefined {
  if (!isRecord(value)) return undefined;
  const { name, day, coding } = value;
  const read = typeof coding === 'string' ? readCoding(coding) : 'damaged';
  return typeof name === 'string' && typeof day === 'string' && typeof read !== 'string'
    ? { name, day, codes: read.codes, notes: read.notes }
    : undefined;
}
