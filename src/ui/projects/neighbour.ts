import { statuses, type Status } from '../../domain/status';

/**
 * The status next to this one in the order of work, to the right (1) or left (-1); from "no status yet" the way leads
 * right only.
 */
export function neighbour(status: Status | undefined, step: 1 | -1): Status | undefined {
  return statuses[(status ? statuses.indexOf(status) : -1) + step];
}
