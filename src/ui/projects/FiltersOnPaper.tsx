import * as React from 'react';
import { filtered, type Filter } from '../../domain/figures/filter';
import type { Programme } from '../../domain/programme';
import { foundText } from '../../loc/found';
import { nameOf } from '../figure/slices';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useNavigation } from '../app/navigationContext';
import projectsStyles from './projects.module.scss';

const dimensions = ['theme', 'responsible', 'need', 'level', 'benefit'] as const;

/** On paper, instead of the filters: what these are, the year, what they are narrowed to, and how many they are. */
export function FiltersOnPaper({ filter, shown }: { readonly filter: Filter; readonly shown: number }): JSX.Element {
  const programme = useShownProgramme();
  const { route } = useNavigation();
  const speech = useSpeech();
  const { projects, figure, words } = speech.strings;
  const total = filtered(programme, filter.year === undefined ? {} : { year: filter.year }).length;
  const narrowedTo = [
    projects.heading,
    route.view === 'waiting' ? projects.views.waiting : '',
    filter.year === undefined ? projects.allYears : String(filter.year),
    ...dimensions.map((dimension) => {
      const key = filter[dimension];
      return key === undefined ? '' : `${figure.dimensions[dimension]}: ${nameOf(programme, dimension, key, speech)}`;
    }),
    filter.status ? projects.onlyStatus(words.statuses[filter.status]) : '',
    route.mine || filter.lead === undefined
      ? ''
      : `${projects.columns.lead}: ${leadIn(programme, filter.lead) ?? projects.leadMissing}`,
    route.mine ? projects.mine : '',
    route.late ? words.late : '',
    filter.planned ? projects.planned[filter.planned] : '',
    filter.text ? `${projects.search}: ${filter.text}` : '',
    foundText(projects.shown(shown, total), programme, filter, speech.strings),
  ];
  return <p className={projectsStyles['onPaper']}>{narrowedTo.filter(Boolean).join(' · ')}</p>;
}

function leadIn({ records }: Programme, lead: Filter['lead']): string | undefined {
  return records.projects.find(({ value }) => value.lead?.id === lead)?.value.lead?.name;
}
