import { ThemeProvider, type PartialTheme } from '@fluentui/react';
import * as React from 'react';
import type { Language } from '../../loc/language';
import { speechOf } from '../../loc/speech';
import type { Strings } from '../../loc/strings';
import { Boundary } from '../parts/Boundary';
import appStyles from './app.module.scss';
import { registerGlyphs } from './icons';
import { followHashLink } from './linkClick';
import { FewColoursProvider } from '../parts/fewColours';
import { InTeamsProvider } from '../parts/host';
import { useKeptFocus } from '../parts/keptFocus';
import { SpeechProvider } from '../parts/speech';
import { appThemeOf, type ThemeKind } from './theme';

registerGlyphs();

/** The language, the words and the theme of a page, and what is in it. */
export interface ShellProps {
  readonly language: Language;
  readonly strings: Strings;
  readonly themeKind: ThemeKind;
  /** The host's theme; may be missing. */
  readonly theme: PartialTheme | undefined;
  /** In Teams the product's name already stands in Teams' own header. */
  readonly inTeams: boolean;
  /** Called when the first content is on the page: also when that says that it cannot be shown. */
  readonly onContent: () => void;
  readonly children: React.ReactNode;
}

/** The root of everything we draw, in the reader's language and the host's colours. */
export function Shell(props: ShellProps): JSX.Element {
  const { language, strings, themeKind, theme, inTeams, onContent, children } = props;
  const appTheme = React.useMemo(() => appThemeOf(themeKind, theme), [themeKind, theme]);
  const speech = React.useMemo(() => speechOf(language, strings), [language, strings]);
  const [root, atEdge] = useEdge();
  useKeptFocus(root);
  // A SharePoint page has its own main landmark; in Teams the page is ours alone.
  const Root = inTeams ? 'main' : 'div';
  return (
    <ThemeProvider theme={appTheme.fluent} applyTo="none">
      <SpeechProvider value={speech}>
        <Root
          ref={root}
          className={appStyles['root']}
          style={appTheme.variables as React.CSSProperties}
          lang={language}
          data-theme-kind={themeKind}
          data-in-teams={inTeams || undefined}
          data-at-edge={atEdge || undefined}
          data-own-background={appTheme.ownBackground || undefined}
          data-app-root=""
          onClick={followHashLink}
        >
          <InTeamsProvider value={inTeams}>
            <FewColoursProvider value={themeKind === 'contrast'}>
              <Boundary onBroken={onContent}>{children}</Boundary>
            </FewColoursProvider>
          </InTeamsProvider>
        </Root>
      </SpeechProvider>
    </ThemeProvider>
  );
}

/**
 * Whether an element begins at the window's edge: a SharePoint page gives its web parts a margin, an app page and Teams
 * give none.
 */
function useEdge(): readonly [React.RefObject<HTMLDivElement>, boolean] {
  const element = React.useRef<HTMLDivElement>(null);
  const [atEdge, setAtEdge] = React.useState(false);
  React.useLayoutEffect(() => setAtEdge((element.current?.getBoundingClientRect().left ?? 1) === 0), []);
  return [element, atEdge];
}
