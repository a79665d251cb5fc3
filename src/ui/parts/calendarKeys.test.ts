import { dayByKey } from './calendarKeys';

it.each([
  ['ArrowLeft', false, '2026-11-23'],
  ['ArrowRight', false, '2026-11-25'],
  ['ArrowUp', false, '2026-11-17'],
  ['ArrowDown', false, '2026-12-01'],
  ['Home', false, '2026-11-23'],
  ['End', false, '2026-11-29'],
  ['PageUp', false, '2026-10-24'],
  ['PageDown', false, '2026-12-24'],
  ['PageUp', true, '2025-11-24'],
  ['PageDown', true, '2027-11-24'],
  ['Enter', false, undefined],
  ['a', false, undefined],
])('the key %s (shift: %s) leads from 24.11.2026 to %s', (key, shiftKey, day) =>
  expect(dayByKey({ key, shiftKey }, '2026-11-24')).toBe(day),
);
