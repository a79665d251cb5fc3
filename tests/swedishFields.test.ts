/** A text that has a Swedish twin is written in a form with it, and both are told apart in forms, clashes and histories. */
import type { Kind } from '../src/domain/programme';
import { detailsForm } from '../src/domain/meeting/decisionForms';
import { effectForm } from '../src/domain/record/effectRules';
import { readingForm, valueForm } from '../src/domain/record/metricRules';
import { measureForm } from '../src/domain/record/projectRules';
import { responsibleForm } from '../src/domain/record/responsibleRules';
import { themeForm } from '../src/domain/record/themeRules';
import { languages } from '../src/loc/language';
import { settingsWords } from '../src/loc/settings';
import type { RecordWords } from '../src/ui/record/recordWords';
import { boundColumns } from '../src/storage/columns/rows';
import { effectWords } from '../src/ui/effects/effectWords';
import { roadmapWords } from '../src/ui/meeting/roadmapWords';
import { metricRecordWords, valueRecordWords } from '../src/ui/metrics/recordWords';
import { measureWords } from '../src/ui/record/valueText';
import { aProgramme } from './builders';
import { speeches } from './drawnPage';

/** What no form asks for yet: only SharePoint's own has it. */
const inNoForm = ['obstacleNote', 'dropReason', 'approvedChanges'];

const forms: { readonly [K in Exclude<Kind, 'settings'>]: readonly string[] } = {
  themes: themeForm.properties,
  responsibles: responsibleForm.properties,
  projects: measureForm(undefined).properties,
  metrics: readingForm.properties,
  metricValues: valueForm({ title: '' }).properties,
  effects: effectForm(() => '').properties,
  roadmaps: detailsForm.properties,
};

/** What each property is called in forms, clashes and histories. */
function labelsOf(kind: Kind, language: (typeof languages)[number]): (property: string) => string {
  const speech = speeches[language];
  const programme = aProgramme();
  const words = {
    projects: measureWords(programme, speech),
    metrics: metricRecordWords(programme, speech),
    metricValues: valueRecordWords(speech),
    effects: effectWords(programme, speech),
    roadmaps: roadmapWords(speech),
    themes: { label: (name: keyof typeof settingsWords.fi.themeFields) => settingsWords[language].themeFields[name] },
    responsibles: {
      label: (name: keyof typeof settingsWords.fi.roleFields) => settingsWords[language].roleFields[name],
    },
    settings: undefined,
  }[kind] as Pick<RecordWords<Record<string, unknown>>, 'label'> | undefined;
  return (property) => words?.label(property) ?? '';
}

const twins = (Object.keys(forms) as (keyof typeof forms)[]).flatMap((kind) =>
  boundColumns(kind)
    .map(({ property }) => property)
    .filter((property) => property.endsWith('Sv'))
    .map((property) => [kind, property.slice(0, -2), property] as const),
);

it.each(twins)('%s: the form that has %s has %s [X11]', (kind, finnish, swedish) => {
  const asked = forms[kind];
  expect([asked.includes(finnish), asked.includes(swedish)]).toEqual(
    inNoForm.includes(finnish) ? [false, false] : [true, true],
  );
});

it.each(twins)('%s: %s and %s have names of their own in each language [X11]', (kind, finnish, swedish) => {
  for (const language of languages) {
    const label = labelsOf(kind, language);
    expect(label(swedish)).toMatch({ fi: /ruotsiksi$/, sv: /på svenska$/, en: /in Swedish$/ }[language]);
    expect(label(finnish)).not.toBe(label(swedish));
    expect(label(finnish)).not.toBe('');
  }
});
