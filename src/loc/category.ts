import type { Dimension } from '../domain/figures/aggregate';
import { noneKey } from '../domain/figures/filter';
import { byKey, type Programme } from '../domain/programme';
import { levels, needs } from '../domain/project';
import { statuses } from '../domain/status';
import type { inLanguage, Language } from './language';
import { stepName } from './setting';
import type { Strings } from './strings';
import { ownNameInLanguage } from './ownName';

/**
 * What a category of a figure is called, in the reader's language or else in Finnish; `noneKey` and a key that is not
 * there are called missing.
 */
export function categoryName(
  programme: Programme,
  dimension: Dimension,
  key: string,
  language: Language,
  strings: Strings,
): ReturnType<typeof inLanguage> {
  const { figure, words } = strings;
  const own = (text: string): ReturnType<typeof inLanguage> => ({ text, lang: language });
  switch (dimension) {
    case 'status':
      return own(words.statuses[statuses.find((each) => each === key) ?? 'none']);
    case 'theme':
    case 'responsible': {
      const record = byKey(programme, dimension === 'theme' ? 'themes' : 'responsibles', key)?.value;
      if (!record) return own(dimension === 'theme' ? words.themeMissing : words.responsibleMissing);
      return ownNameInLanguage(dimension === 'theme' ? 'themes' : 'responsibles', record, { language, strings });
    }
    case 'benefit':
      return own(
        key === noneKey
          ? figure.missing
          : figure.benefitStep(key, stepName(programme, 'benefitSteps', Number(key), { language, strings })),
      );
    case 'need': {
      const need = needs.find((each) => each === key);
      return own(need ? figure.needs[need] : figure.missing);
    }
    case 'level': {
      const level = levels.find((each) => each === key);
      return own(level ? figure.levels[level] : figure.missing);
    }
    case 'year':
      return own(key === noneKey ? words.yearMissing : key);
  }
}
