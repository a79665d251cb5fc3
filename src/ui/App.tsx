import { ThemeProvider, type PartialTheme } from '@fluentui/react';
import * as React from 'react';
import type { Programme } from '../domain/programme';
import type { Failure } from '../domain/store';
import type { Language } from '../loc/language';
import type { Strings } from '../loc/strings';
import styles from './app.module.scss';
import { registerGlyphs } from './icons';
import { SpeechProvider, speechOf } from './parts/speech';
import type { Place, SiteActs } from './place';
import type { Page } from './route';
import { Elsewhere } from './setup/Elsewhere';
import { ForeignSite } from './setup/ForeignSite';
import { NoLists } from './setup/NoLists';
import { skinOf, type Look } from './theme';
import { Tracker } from './Tracker';

registerGlyphs();

/** What a host gives the page. */
export interface AppProps extends SiteActs {
  readonly language: Language;
  readonly strings: Strings;
  readonly look: Look;
  /** The host's theme; may be missing. */
  readonly theme: PartialTheme | undefined;
  /** In Teams the product's name already stands in Teams' own header. */
  readonly inTeams: boolean;
  readonly place: Place;
  /** One page without the navigation to the others. */
  readonly onlyPage: Page | undefined;
  /** Called when the first content stands on the page. */
  readonly onContent: () => void;
}

/** The whole page in the reader's language and the host's colours. */
export function App(props: AppProps): JSX.Element {
  const { language, strings, look, theme, inTeams } = props;
  const skin = React.useMemo(() => skinOf(look, theme), [look, theme]);
  const speech = React.useMemo(() => speechOf(language, strings), [language, strings]);
  // A SharePoint page has its own main landmark; in Teams the page is ours alone.
  const Root = inTeams ? 'main' : 'div';
  return (
    <ThemeProvider theme={skin.fluent} applyTo="none">
      <SpeechProvider value={speech}>
        <Root className={styles['root']} style={skin.variables as React.CSSProperties} lang={language} data-look={look} data-in-teams={inTeams || undefined} data-app-root="">
          <Content {...props} />
        </Root>
      </SpeechProvider>
    </ThemeProvider>
  );
}

/** The lists, or the question where they are. */
function Content({ place, inTeams, onlyPage, onContent, onAnswer, onForget }: AppProps): JSX.Element {
  /** The first load after this site was set up. */
  const [made, setMade] = React.useState<Promise<Programme | Failure>>();
  const pages = { inTeams, onlyPage, onContent };
  switch (place.found) {
    case 'lists':
      return (
        <>
          <Tracker key={place.elsewhere} store={place.store} first={place.first} {...pages} />
          {place.elsewhere !== undefined && <Elsewhere site={place.elsewhere} onForget={onForget} />}
        </>
      );
    case 'nothing':
      return place.here && made
        ? <Tracker store={place.here.store} first={made} {...pages} />
        : <NoLists place={place} onAnswer={onAnswer} onReady={() => setMade(place.here?.store.load())} onContent={onContent} />;
    case 'foreign':
      return <ForeignSite address={place.address} onContent={onContent} />;
  }
}
