import { TextField } from '@fluentui/react';
import * as React from 'react';
import { nextSortOrder } from '../../domain/holders';
import { themesInOrder } from '../../domain/programme';
import {
  emptyTheme,
  themeAfter,
  themeForm,
  themeKinds,
  themeProblems,
  themeTexts,
  type ThemeProblem,
} from '../../domain/record/themeRules';
import { isOverIn, measuresAfter } from '../../domain/lastYear';
import type { Theme } from '../../domain/theme';
import { addingWords } from '../../loc/adding';
import { settingsWords } from '../../loc/settings';
import { spoken, type Speech } from '../../loc/speech';
import { thisYear } from '../app/today';
import type { Acts } from '../app/useActs';
import { Choices } from '../parts/Check';
import { CodeBadge } from '../parts/CodeBadge';
import { Dialog } from '../parts/Dialog';
import { NumberField } from '../parts/NumberField';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { FormFrame } from '../record/FormFrame';
import { numberProps } from '../record/numberProps';
import { Offered } from '../record/Offered';
import recordStyles from '../record/record.module.scss';
import { problemText, untoldHint } from '../record/problemText';
import type { RecordWords } from '../record/recordWords';
import { useEditing, type RecordForm } from '../record/useEditing';
import { RecordRows, type RowFormProps } from './RecordRows';
import { MeasuresOf } from './RowFacts';

/** The themes of the programme in their order. */
export function Themes({ acts }: { readonly acts: Acts }): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const words = settingsWords[speech.language];
  const place = nextSortOrder(programme.records.themes);
  return (
    <RecordRows<'themes'>
      kind="themes"
      records={themesInOrder(programme)}
      words={words.themes}
      acts={acts}
      blank={(key, last) => (last ? themeAfter(key, place, last) : emptyTheme(key, place))}
      Form={ThemeForm}
      mark={({ code }) => code && <CodeBadge>{code}</CodeBadge>}
      facts={(record) => (
        <>
          <LongTitle theme={record.value} /> <Ended theme={record.value} /> <MeasuresOf kind="themes" record={record} />
        </>
      )}
    />
  );
}

/** "Päättynyt 2025" of a theme that has a last year; nothing of one that goes on. */
function Ended({ theme }: { readonly theme: Theme }): JSX.Element | null {
  const programme = useShownProgramme();
  const { ended } = addingWords[useSpeech().language];
  const { lastYear } = theme;
  return lastYear === undefined ? null : <span>{ended(lastYear, isOverIn(theme, thisYear(programme)))}</span>;
}

function LongTitle({ theme }: { readonly theme: Theme }): JSX.Element | null {
  const { language } = useSpeech();
  const { longTitle: fi, longTitleSv: sv, longTitleEn: en } = theme;
  const { text, lang } = spoken(language, { fi, sv, en });
  return text ? <span lang={lang}>{text}</span> : null;
}

/** The form of a theme. */
function ThemeForm({ record, acts, title, onSavedToAdd, onAdded, onClose }: RowFormProps<'themes'>): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const form = useEditing<'themes', ThemeProblem>({
    programme,
    kind: 'themes',
    form: themeForm,
    record,
    words: themeWords(speech),
    acts,
    problemsOf: (mine) => themeProblems({ id: record.id, value: mine }, programme.records.themes),
    onSaved: onClose,
    onSavedToAdd,
    onAdded,
  });
  const cancel = (): void => {
    form.discard();
    onClose();
  };
  return (
    <Dialog title={title} onClose={() => form.leave(onClose)}>
      <FormFrame form={form} words={themeWords(speech)} onCancel={cancel}>
        <ThemeFields form={form} />
      </FormFrame>
    </Dialog>
  );
}

function ThemeFields({ form }: { readonly form: RecordForm<'themes', ThemeProblem> }): JSX.Element {
  const { language, strings } = useSpeech();
  const words = settingsWords[language];
  const programme = useShownProgramme();
  const id = programme.records.themes.find(({ value }) => value.key === form.mine.key)?.id;
  const later = id === undefined ? 0 : measuresAfter(programme, id, form.mine);
  const said = (name: keyof Theme): string | undefined => problemText(form, name, words.problems, strings.record);
  return (
    <div className={recordStyles['fields']}>
      {themeTexts.filter(form.offers).map((name) => (
        <TextField
          key={name}
          label={words.themeFields[name]}
          required={name === 'title'}
          value={form.mine[name]}
          errorMessage={said(name)}
          description={untoldHint(form, name, strings) ?? words.themeHints[name]}
          onChange={(_, text) => form.set({ [name]: text ?? '' })}
        />
      ))}
      <Offered form={form} property="kind">
        <Choices
          label={words.themeFields.kind}
          choices={themeKinds.map((key) => ({ key, text: words.themeKinds[key] }))}
          chosen={form.mine.kind}
          onChoose={(kind) => form.set({ kind })}
        />
      </Offered>
      <Offered form={form} property="sortOrder">
        <NumberField
          label={words.themeFields.sortOrder}
          description={addingWords[language].sortOrderHint}
          whole
          unreadable={words.problems.notANumber}
          errorMessage={said('sortOrder')}
          {...numberProps(form, 'sortOrder')}
        />
      </Offered>
      <Offered form={form} property="lastYear">
        <NumberField
          label={words.themeFields.lastYear}
          description={later > 0 ? words.measuresAfter(later) : words.themeHints.lastYear}
          whole
          unreadable={words.problems.year}
          errorMessage={said('lastYear')}
          {...numberProps(form, 'lastYear')}
        />
      </Offered>
    </div>
  );
}

/** How the properties of a theme are said. */
function themeWords({ language, strings: { record } }: Speech): RecordWords<Theme> {
  const words = settingsWords[language];
  return {
    label: (property) => (property === 'key' ? property : words.themeFields[property]),
    text: (theme, property) =>
      property === 'kind'
        ? theme.kind
          ? words.themeKinds[theme.kind]
          : record.nothing
        : String(theme[property] ?? '') || record.nothing,
  };
}
