import './fonts';
import type { ITheme } from '@fluentui/react';
import * as React from 'react';
import { render } from 'react-dom';
import { loadStrings } from '../../../src/loc/language';
import { Shell } from '../../../src/ui/app/Shell';
import { themes } from '../themes';
import { languages, oneOf, sectionNames, themeNames } from '../view';
import { PartsPage } from './PartsPage';

/** Draws all parts in the language, the theme and the section that the address names. */
async function main(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const asked = (name: string): string | undefined => query.get(name) ?? undefined;
  const language = oneOf(languages, asked('lang'), 'fi');
  const themeName = oneOf(themeNames, asked('theme'), 'light');
  const theme: ITheme = themes()[themeName][oneOf(sectionNames, asked('section'), 'none')];
  const themeKind = themeName === 'contrast' ? themeName : theme.isInverted ? 'dark' : 'light';
  render(
    <Shell
      language={language}
      strings={await loadStrings(language)}
      themeKind={themeKind}
      theme={theme}
      inTeams={false}
      onContent={() => undefined}
    >
      <PartsPage />
    </Shell>,
    document.getElementById('parts'),
  );
}

void main();
