import * as React from 'react';
import { byKey, isUnread, unsaved, type Versioned } from '../../domain/programme';
import { settingGroups, type EditableSetting, type SettingGroup } from '../../domain/record/settingRules';
import type { Setting } from '../../domain/settings';
import type { Store } from '../../domain/store';
import { whyEmpty } from '../../loc/emptyList';
import { settingsWords } from '../../loc/settings';
import { useShownProgramme } from '../parts/programmeContext';
import { SiteTest } from '../app/laterSiteTest';
import type { SetUpRun } from '../app/SetUpProgress';
import { useSpeech } from '../parts/speech';
import type { Acts } from '../app/useActs';
import partsStyles from '../parts/parts.module.scss';
import { Lists } from './Lists';
import { Roles } from './Roles';
import { SettingRow } from './SettingRow';
import { Themes } from './Themes';
import settingsStyles from './settings.module.scss';

interface SettingsPageProps {
  readonly store: Store;
  /** Goes on when the page is left, and is found again when it is opened. */
  readonly setUp: SetUpRun;
  readonly acts: Acts;
}

/** The city's settings in groups, each explained, and the lists behind the product. Owners change, others read. */
export function SettingsPage({ store, setUp, acts }: SettingsPageProps): JSX.Element {
  const programme = useShownProgramme();
  const { language, strings } = useSpeech();
  const unread = isUnread(programme, 'settings') && whyEmpty(programme, 'settings', strings);
  const words = settingsWords[language];
  const [open, setOpen] = React.useState<EditableSetting>();
  const { forget } = setUp;
  React.useEffect(() => forget, [forget]);
  const { owner, lists } = programme.rights;
  const mayEdit = owner && lists.settings.edit;
  // Where the list cannot be read any more, the form that is open stays.
  const isListed = (name: EditableSetting): boolean => !unread || name === open;
  const isShown = (group: SettingGroup): boolean => settingGroups[group].some(isListed);
  const saved = (name: EditableSetting): void => {
    setOpen(undefined);
    // The lists' own links hold the address: set-up writes them anew.
    if (name === 'pageUrl') setUp.run();
  };
  return (
    <div className={`${partsStyles['document']} ${settingsStyles['settings']}`}>
      <div>
        <h2>{words.heading}</h2>
        <p>{words.intro}</p>
      </div>
      {unread && <p>{unread}</p>}
      {(Object.keys(settingGroups) as SettingGroup[]).filter(isShown).map((group) => (
        <section key={group} aria-labelledby={`dk-${group}`}>
          <h3 id={`dk-${group}`}>{words.groups[group]}</h3>
          {settingGroups[group].filter(isListed).map((name: EditableSetting) => (
            <SettingRow
              key={name}
              name={name}
              record={byKey(programme, 'settings', name) ?? blank(name, words.names[name])}
              acts={acts}
              mayEdit={mayEdit}
              open={open === name}
              onOpen={() => setOpen(name)}
              onClose={() => setOpen(undefined)}
              onSaved={() => saved(name)}
            />
          ))}
        </section>
      ))}
      <Themes acts={acts} />
      <Roles acts={acts} />
      {/* What could not be read is for these to find out. */}
      <Lists setUp={setUp} acts={acts} mayRun={unread ? owner : mayEdit} />
      {(unread ? owner : mayEdit) && <SiteTest store={store} tell={acts.tell} />}
    </div>
  );
}

/** A setting whose row somebody has deleted: saving it makes the row anew. */
function blank(name: EditableSetting, title: string): Versioned<Setting> {
  return unsaved({ key: name, title, value: '', valueSv: '', valueEn: '' });
}
