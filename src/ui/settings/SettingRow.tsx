import { TextField } from '@fluentui/react';
import * as React from 'react';
import { EditIcon } from '@fluentui/react-icons-mdl2';
import { type Versioned } from '../../domain/programme';
import {
  hasManyLines,
  settingForm,
  settingProblems,
  valuesOf,
  type EditableSetting,
  type SettingProblem,
} from '../../domain/record/settingRules';
import { isBlankText, isUntoldText } from '../../domain/record/unread';
import type { Setting } from '../../domain/settings';
import type { Language } from '../../loc/language';
import { settingsWords } from '../../loc/settings';
import { textOrUntold } from '../../loc/untold';
import type { Speech } from '../../loc/speech';
import { FormFrame } from '../record/FormFrame';
import recordStyles from '../record/record.module.scss';
import type { RecordWords } from '../record/recordWords';
import { Button } from '../parts/Button';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useFormFocus } from '../parts/useFormFocus';
import { problemText, untoldHint } from '../record/problemText';
import { useEditing } from '../record/useEditing';
import type { Acts } from '../app/useActs';
import settingsStyles from './settings.module.scss';

interface SettingRowProps {
  readonly name: EditableSetting;
  readonly record: Versioned<Setting>;
  readonly acts: Acts;
  readonly mayEdit: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** One setting: what it is for and what it is, in the languages it has; an owner edits it in place. */
export function SettingRow(props: SettingRowProps): JSX.Element {
  const {
    name,
    record: { value: setting },
    mayEdit,
    open,
    onOpen,
  } = props;
  const { language } = useSpeech();
  const words = settingsWords[language];
  const row = useFormFocus<HTMLDivElement>(open);
  return (
    <div className={settingsStyles['row']} data-setting={name} ref={row} tabIndex={-1}>
      <div className={settingsStyles['name']}>
        <h4 id={`dk-${name}`}>{words.names[name]}</h4>
        {mayEdit && !open && (
          <Button look="subtle" iconOnly icon={EditIcon} text={words.edit(words.names[name])} onClick={onOpen} />
        )}
      </div>
      <p className={settingsStyles['about']}>{words.about[name]}</p>
      {mayEdit && open ? <SettingForm {...props} /> : <Values name={name} setting={setting} />}
    </div>
  );
}

type SettingValue = keyof typeof languageOf;
const languageOf = { value: 'fi', valueSv: 'sv', valueEn: 'en' } as const;

/** What a setting is, in the languages in which it says something. */
function Values({ name, setting }: { readonly name: EditableSetting; readonly setting: Setting }): JSX.Element {
  const { language, strings } = useSpeech();
  const words = settingsWords[language];
  const filled = valuesOf(name).filter((value) => !isBlankText(setting, value));
  const text = (value: SettingValue): string => textOrUntold(setting, value, strings);
  const langOf = (value: SettingValue): Language | undefined =>
    languageOf[value] === language || isUntoldText(setting, value) ? undefined : languageOf[value];
  if (filled.length === 0) return <p className={settingsStyles['empty']}>{words.empty}</p>;
  if (valuesOf(name).length === 1) return <p className={settingsStyles['value']}>{text('value')}</p>;
  return (
    <dl className={recordStyles['facts']} data-own-language="">
      {filled.map((value) => (
        <React.Fragment key={value}>
          <dt>{words.values[value]}</dt>
          <dd className={settingsStyles['value']} lang={langOf(value)}>
            {text(value)}
          </dd>
        </React.Fragment>
      ))}
    </dl>
  );
}

/** The form of a setting: a field for each language it has. */
function SettingForm({ name, record: before, acts, onClose, onSaved }: SettingRowProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { language, strings } = speech;
  const words = settingsWords[language];
  const form = useEditing<'settings', SettingProblem>({
    programme,
    kind: 'settings',
    form: settingForm,
    record: before,
    drafts: { scope: name, formerKey: before.value.key },
    words: settingWords(speech),
    acts,
    problemsOf: (mine) => settingProblems(name, mine),
    onSaved,
  });
  const values = valuesOf(name);
  const cancel = (): void => {
    form.discard();
    onClose();
  };
  return (
    <div className={settingsStyles['form']} role="group" aria-labelledby={`dk-${name}`}>
      <FormFrame form={form} words={settingWords(speech)} onCancel={cancel}>
        <div className={recordStyles['fields']}>
          {values.filter(form.offers).map((value) => (
            <TextField
              key={value}
              label={values.length === 1 ? words.onlyValue : words.values[value]}
              multiline={hasManyLines(name)}
              autoAdjustHeight={hasManyLines(name)}
              rows={3}
              resizable={false}
              value={form.mine[value]}
              errorMessage={problemText(form, value, words.problems, strings.record)}
              description={untoldHint(form, value, strings)}
              onChange={(_, text) => form.set({ [value]: text ?? '' })}
            />
          ))}
        </div>
      </FormFrame>
    </div>
  );
}

function settingWords({ language, strings: { record, measure } }: Speech): RecordWords<Setting> {
  const { values } = settingsWords[language];
  return {
    label: (property) => {
      if (property === 'title') return measure.fields.title;
      return property === 'key' ? property : values[property];
    },
    text: (setting, property) => setting[property] || record.nothing,
  };
}
