import { expect, test } from 'vitest';
import { isThisMachine } from '../../src/lib/this-machine.ts';

test.each([
  'http://127.0.0.1:4321/quotes/',
  'http://127.1/',
  'http://localhost:8080/',
  'http://book.localhost/',
  'http://[::1]/',
])('%s leads to the machine that opens it', (address) => {
  expect(isThisMachine(address)).toBe(true);
});

test.each([
  'https://example.org/127.0.0.1/',
  'https://localhost.example.org/',
  'https://127.0.0.1.example/',
  'http://192.168.0.7/',
])('%s leads elsewhere', (address) => {
  expect(isThisMachine(address)).toBe(false);
});
