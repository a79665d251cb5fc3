import { roadmapStates } from '../../domain/roadmap';
import { endsWork, statuses } from '../../domain/status';
import { words as en } from '../../loc/en/words';
import { words as fi } from '../../loc/fi/words';
import { roadmapStateIcons, statusMarks } from '../../loc/status';
import { words as sv } from '../../loc/sv/words';
import { lateFormat, markFormat } from './formats';

/** A status as its icon and word. */
export const statusFormat = markFormat(
  (['none', ...statuses] as const).map((status) => ({
    stored: status === 'none' ? '' : fi.statuses[status],
    words: { fi: fi.statuses[status], sv: sv.statuses[status], en: en.statuses[status] },
    icon: statusMarks[status].icon,
    colour: statusMarks[status].light,
  })),
);

/** The state of a roadmap as its icon and word. */
export const roadmapStateFormat = markFormat(
  roadmapStates.map((state) => ({
    stored: fi.roadmapStates[state],
    words: { fi: fi.roadmapStates[state], sv: sv.roadmapStates[state], en: en.roadmapStates[state] },
    icon: roadmapStateIcons[state],
  })),
);

/** The day by which a measure is to be ready, marked where it is late. */
export const dueFormat = lateFormat({
  endedBy: { property: 'status', words: statuses.filter(endsWork).map((status) => fi.statuses[status]) },
  words: { fi: fi.late, sv: sv.late, en: en.late },
});
