import { AddIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { yearsOf } from '../../domain/figures/years';
import type { Effect } from '../../domain/effect';
import { noneKey } from '../../domain/figures/filter';
import { sortedThemes, type Versioned } from '../../domain/programme';
import { costProposals } from '../../domain/record/openProposals';
import { proposalWords } from '../../loc/proposals';
import { FileHint } from '../app/FileHint';
import { useNavigation } from '../app/navigationContext';
import { Button } from '../parts/Button';
import { download } from '../parts/copy';
import { PrintButton } from '../parts/PrintButton';
import { useShownProgramme } from '../parts/programmeContext';
import { Select } from '../parts/Select';
import { useSpeech } from '../parts/speech';
import { newRecord } from '../app/route';
import { nothingOpen } from '../app/routeChanges';
import type { Acts } from '../app/useActs';
import effectsStyles from './effects.module.scss';
import { effectsTable } from './effectsTable';
import { ownName } from '../../loc/ownName';

interface EffectsFiltersProps {
  /** What the page shows, for taking away. */
  readonly lines: readonly Versioned<Effect>[];
  readonly withCode: Acts['withCode'];
}

const csvCode = () => import(/* webpackChunkName: 'csv' */ '../../reports/csv');

const any = 'any';

/** Year and theme to narrow the page to, and what can be done with all of it: add, take away, print. */
export function EffectsFilters({ lines, withCode }: EffectsFiltersProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const speech = useSpeech();
  const {
    strings: { effects, words },
  } = speech;
  const years = [...yearsOf(programme)].reverse().map((year) => ({ key: String(year), text: String(year) }));
  const themes = sortedThemes(programme).map((theme) => {
    const { text, lang } = ownName('themes', theme, speech);
    return { key: theme.key, text: [theme.code, text].filter(Boolean).join(' '), lang };
  });
  const year = route.allYears || route.year === undefined ? any : String(route.year);
  const downloadCsv = (): void =>
    withCode(csvCode, ({ csv }) =>
      download(
        `${effects.csvName}${year === any ? '' : `-${year}`}.csv`,
        'text/csv;charset=utf-8',
        csv(effectsTable(programme, lines, speech), speech.language),
      ),
    );
  return (
    <div className={effectsStyles['narrow']}>
      <Select
        aria-label={effects.year}
        className={effectsStyles['year']}
        chosen={year}
        options={[{ key: any, text: effects.allYears }, ...years]}
        onChoose={(key) =>
          go(key === any ? { year: undefined, allYears: true } : { year: Number(key), allYears: undefined })
        }
      />
      <Select
        aria-label={effects.theme}
        className={effectsStyles['theme']}
        chosen={route.theme ?? any}
        options={[{ key: any, text: effects.allThemes }, ...themes, { key: noneKey, text: words.themeMissing }]}
        onChoose={(key) => go({ theme: key === any ? undefined : key })}
      />
      <div className={effectsStyles['tools']}>
        {programme.rights.lists.effects.add && (
          <Button
            look="primary"
            text={effects.add}
            icon={AddIcon}
            data-add=""
            onClick={() => go({ open: newRecord, edit: undefined, project: undefined })}
          />
        )}
        <AcceptProposals />
        {lines.length > 0 && <Button text={effects.csv} onClick={downloadCsv} />}
        <PrintButton />
        {lines.length > 0 && <FileHint />}
      </div>
    </div>
  );
}

/** Leads to the costs that were read and nobody has confirmed, where this reader may. */
function AcceptProposals(): JSX.Element | null {
  const programme = useShownProgramme();
  const { go } = useNavigation();
  const { language } = useSpeech();
  if (!programme.rights.lists.effects.edit || costProposals(programme).length === 0) return null;
  const text = proposalWords[language].title;
  return <Button text={text} onClick={() => go({ ...nothingOpen, page: 'metrics', proposals: true })} />;
}
