import { setIconOptions } from '@fluentui/react';
import * as React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { act } from 'react-dom/test-utils';
import type { Programme } from '../src/domain/programme';
import { en } from '../src/loc/en/en';
import { fi } from '../src/loc/fi/fi';
import type { Language } from '../src/loc/language';
import { speechOf } from '../src/loc/speech';
import { sv } from '../src/loc/sv/sv';
import { NavigationProvider } from '../src/ui/app/navigationContext';
import { newOpenRecords } from '../src/ui/app/openRecords';
import { watchReads } from '../src/ui/app/reads';
import { formatRoute, type Route } from '../src/ui/app/route';
import { ProgrammeProvider } from '../src/ui/parts/programmeContext';
import { SpeechProvider } from '../src/ui/parts/speech';
import { aProgramme } from './builders';

/** The speech of each language. */
export const speeches = { fi: speechOf('fi', fi), sv: speechOf('sv', sv), en: speechOf('en', en) } as const;

interface PageOptions {
  readonly programme?: Programme;
  readonly language?: Language;
  readonly route?: Route;
}

let root: HTMLElement | undefined;

/** Stands in for what watches sizes: nothing has any in jsdom. */
class NoSizes implements ResizeObserver {
  readonly observe = (): void => undefined;
  readonly unobserve = (): void => undefined;
  readonly disconnect = (): void => undefined;
}

/** Takes what was drawn away; for the end of each test. */
export function leavePage(): void {
  if (root) unmountComponentAtNode(root);
  root?.remove();
  root = undefined;
}

/** Draws a part of a page in jsdom, where what is fetched later has come; the answer is the element that holds it. */
export async function drawnPage(
  what: JSX.Element,
  { programme = aProgramme(), language = 'fi', route = { page: 'overview' } }: PageOptions = {},
): Promise<HTMLElement> {
  leavePage();
  setIconOptions({ disableWarnings: true });
  Object.assign(window, { ResizeObserver: NoSizes });
  Object.assign(HTMLDialogElement.prototype, { showModal: nothing, close: nothing }); // jsdom has neither
  const element = document.body.appendChild(document.createElement('div'));
  root = element;
  const leaving = { isHeld: () => false, hold: () => () => undefined, leave: (go: () => void) => go() } as never;
  const navigation = { route, addressOf: formatRoute, go: () => undefined, leaving };
  await act(async () => {
    render(
      <SpeechProvider value={speeches[language]}>
        <ProgrammeProvider value={programme}>
          <NavigationProvider value={{ ...navigation, openRecords: newOpenRecords(), reads: watchReads() }}>
            {what}
          </NavigationProvider>
        </ProgrammeProvider>
      </SpeechProvider>,
      element,
    );
    await later();
  });
  return element;
}

/** Lets what was asked for come, and what follows from it be drawn. */
export async function soon(): Promise<void> {
  await act(later);
}

const nothing = (): void => undefined;
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** The text of an element, its blanks plain. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/[\u00a0\u2060]/g, (sign) => (sign === '\u00a0' ? ' ' : ''));
}

/** Stands in for the answer to media queries, which jsdom has none of; `forced` are the system's own few colours. */
export function mediaOf({ forced = false } = {}): void {
  const matchMedia = (query: string): unknown => ({
    matches: forced && query.includes('forced-colors'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  Object.defineProperty(window, 'matchMedia', { value: matchMedia, configurable: true });
}
