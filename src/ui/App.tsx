import { ThemeProvider, type PartialTheme } from '@fluentui/react';
import * as React from 'react';
import type { Programme } from '../domain/programme';
import type { Failure, Store } from '../domain/store';
import type { Language } from '../loc/language';
import type { Strings } from '../loc/strings';
import styles from './app.module.scss';
import { registerGlyphs } from './icons';
import { SpeechProvider, speechOf } from './parts/speech';
import { Trouble } from './parts/Trouble';
import type { Page } from './route';
import { skinOf, type Look } from './theme';
import { Tracker } from './Tracker';

registerGlyphs();

/** What a host gives the page. */
export interface AppProps {
  readonly language: Language;
  readonly strings: Strings;
  readonly look: Look;
  /** The host's theme; may be missing. */
  readonly theme: PartialTheme | undefined;
  /** In Teams the product's name already stands in Teams' own header. */
  readonly inTeams: boolean;
  /** Undefined when the site that was asked for may not be read. */
  readonly store: Store | undefined;
  readonly first: Promise<Programme | Failure> | undefined;
  /** One page without the navigation to the others. */
  readonly onlyPage: Page | undefined;
  /** Called when the first content stands on the page. */
  readonly onContent: () => void;
}

/** The whole page in the reader's language and the host's colours. */
export function App(props: AppProps): JSX.Element {
  const { language, strings, look, theme, store, first, onContent } = props;
  const skin = React.useMemo(() => skinOf(look, theme), [look, theme]);
  const speech = React.useMemo(() => speechOf(language, strings), [language, strings]);
  // A SharePoint page has its own main landmark; in Teams the page is ours alone.
  const Root = props.inTeams ? 'main' : 'div';
  return (
    <ThemeProvider theme={skin.fluent} applyTo="none">
      <SpeechProvider value={speech}>
        <Root className={styles['root']} style={skin.variables as React.CSSProperties} lang={language} data-look={look} data-in-teams={props.inTeams || undefined} data-app-root="">
          {store && first
            ? <Tracker store={store} first={first} inTeams={props.inTeams} onlyPage={props.onlyPage} onContent={onContent} />
            : <ForeignSite onContent={onContent} />}
        </Root>
      </SpeechProvider>
    </ThemeProvider>
  );
}

/** The web part's property names a site that is not in this SharePoint. */
function ForeignSite({ onContent }: { readonly onContent: () => void }): JSX.Element {
  React.useEffect(onContent, [onContent]);
  return <Trouble failure={{ failed: 'missing' }} onRetry={() => window.location.reload()} />;
}
