import type { PlainDate } from '../date';
import type { Project } from '../project';
import { endsWork } from '../status';

/** True where the day by which a measure is to be ready has passed by `today`, and its work has not ended. */
export function isLate({ dueOn, status }: Pick<Project, 'dueOn' | 'status'>, today: PlainDate): boolean {
  return dueOn !== undefined && dueOn < today && !(status && endsWork(status));
}
