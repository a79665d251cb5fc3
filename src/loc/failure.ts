import type { Failure } from '../domain/store';
import type { Strings } from './strings';

/** What a failure says beside our own words, and whose words these are; '' where it says nothing. */
export function failureDetail({ failed, message }: Failure, { app }: Strings): string {
  if (!message) return '';
  return failed === 'unknown' ? app.errorSaid(message) : app.serverSaid(message);
}
