import * as React from 'react';
import { roadmapOf } from '../../domain/programme';
import { figureDate } from '../../domain/figures/figureDate';
import { yearsOf } from '../../domain/figures/years';
import { figureDateText } from '../../loc/figureDate';
import { settingText } from '../../loc/setting';
import { useNavigation } from '../app/navigationContext';
import { safeAddress } from '../parts/address';
import { Decision } from '../record/Decision';
import { PrintButton } from '../parts/PrintButton';
import { Segmented } from '../parts/Segmented';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import partsStyles from '../parts/parts.module.scss';
import { Prose } from './Prose';
import roadmapStyles from './roadmap.module.scss';
import type { RoadmapView } from './view';
import { Anchor } from '../parts/Anchor';

/** The year's name, what was decided of it, the other years, and what the programme is about. */
export function Head({ year, onOpen }: Pick<RoadmapView, 'year' | 'onOpen'>): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const {
    strings: { roadmap: roadmapStrings, figure },
    formats,
  } = speech;
  const roadmap = year === undefined ? undefined : roadmapOf(programme, year);
  const projects = programme.records.projects.filter(({ value }) => value.year === year);
  const minutes = safeAddress(roadmap?.minutes?.url ?? '');
  const date = figureDateText(figureDate(programme, projects), formats);
  const noStatus = projects.length > 0 && projects.every(({ value }) => value.status === undefined);
  const name = settingText(programme, 'programmeName', speech);
  return (
    <>
      <div className={roadmapStyles['head']}>
        <div>
          {name.text && (
            <p className={roadmapStyles['kicker']} lang={name.lang}>
              {name.text}
            </p>
          )}
          <h2 className={roadmapStyles['title']}>
            {year === undefined ? roadmapStrings.headingOfAll : roadmapStrings.heading(year)}
          </h2>
        </div>
        <Years year={year} />
        <PrintButton />
      </div>
      <p className={roadmapStyles['state']}>
        {roadmap?.state && (
          <strong>
            <Decision roadmap={roadmap} />
          </strong>
        )}
        {minutes && <Anchor href={minutes}>{roadmapStrings.minutes}</Anchor>}
        {year !== undefined && (
          <button type="button" className={partsStyles['linkButton']} onClick={() => onOpen({ year })}>
            {roadmapStrings.count(projects.length)}
          </button>
        )}
        {noStatus && <span>{roadmapStrings.noStatusYet}</span>}
        {date && <span>{figure.asOf(date)}</span>}
      </p>
      <About />
    </>
  );
}

/** The years as links, where there are several. */
function Years({ year }: Pick<RoadmapView, 'year'>): JSX.Element | null {
  const programme = useShownProgramme();
  const { go } = useNavigation();
  const { roadmap } = useSpeech().strings;
  const years = yearsOf(programme);
  if (years.length < 2) return null;
  return (
    <div className={roadmapStyles['years']}>
      <Segmented
        label={roadmap.year}
        choices={years.map((each) => ({ key: each, text: String(each) }))}
        chosen={year}
        onChoose={(each) => go({ year: each, open: undefined })}
      />
    </div>
  );
}

/** Background, goals and approval as the programme tells them (slide 3). */
function About(): JSX.Element | null {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { roadmap } = speech.strings;
  const parts = [
    { heading: roadmap.background, ...settingText(programme, 'background', speech) },
    { heading: roadmap.goals, ...settingText(programme, 'goals', speech) },
    { heading: roadmap.approval, ...settingText(programme, 'programmeApproval', speech) },
  ].filter(({ text }) => text !== '');
  if (parts.length === 0) return null;
  return (
    <div className={roadmapStyles['about']}>
      {parts.map(({ heading, text, lang }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <Prose text={text} lang={lang} />
        </section>
      ))}
    </div>
  );
}
