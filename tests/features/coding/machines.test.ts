import { describe, expect, test } from 'vitest';
import {
  type MachineCoder,
  machineName,
  noMachines,
  readMachines,
  withAnswer,
  withoutMachine,
  writeMachines,
} from '../../../src/features/coding/machines.ts';

const coder = (name: string, codes: Record<string, string[]>): MachineCoder => ({
  name,
  day: '2026-11-30',
  codes: new Map(Object.entries(codes)),
  notes: new Map(),
});

describe('chatbots’ codes', () => {
  const two = withAnswer(withAnswer(noMachines, coder('Parrot', { a: ['trust'] })), coder('Crow', { a: [] }));

  test('are read as they were written', () => expect(readMachines(writeMachines(two))).toEqual(two));

  test('are added to by a later answer, and replaced where it speaks of the same quotation', () => {
    const [, parrot] = withAnswer(two, coder('Parrot', { a: ['rules'], b: [] })).coders;
    expect(Object.fromEntries(parrot?.codes ?? [])).toEqual({ a: ['rules'], b: [] });
  });

  test('are taken away by their name', () =>
    expect(withoutMachine(two, 'Parrot').coders.map(({ name }) => name)).toEqual(['Crow']));

  test('say that they are a machine’s, whatever it was called', () => {
    expect(machineName({ name: 'Anna' })).toBe('Anna (chatbot)');
    expect(machineName({ name: 'My chatbot' })).toBe('My chatbot');
  });

  test.each([
    '',
    '[]',
    '{"version":1}',
    '{"version":1,"coders":[{"name":"a"}]}',
    '{"version":1,"coders":[null]}',
  ])('are damaged where they read %s', (text) => expect(readMachines(text)).toBe('damaged'));

  test('of a later version are left alone', () => expect(readMachines('{"version":2}')).toBe('newer'));
});
