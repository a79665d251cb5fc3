/** @jest-environment jsdom */
import * as React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { act } from 'react-dom/test-utils';
import { fi } from '../../loc/fi/fi';
import { speechOf } from '../../loc/speech';
import { sv } from '../../loc/sv/sv';
import { SpeechProvider } from '../parts/speech';
import { WithFinnishNote } from './FinnishNote';

const root = document.createElement('div');
afterEach(() => unmountComponentAtNode(root));

function show(children: React.ReactNode, speech = speechOf('sv', sv)): void {
  act(() => {
    render(
      <SpeechProvider value={speech}>
        <WithFinnishNote page="projects">{children}</WithFinnishNote>
      </SpeechProvider>,
      root,
    );
  });
}

/** The lines that say so. */
const notes = (): readonly (string | null)[] =>
  [...root.querySelectorAll('[data-finnish-only]')].map(({ textContent }) => textContent);

describe('a page with texts that are in Finnish only', () => {
  it('says so once, however many there are [X11]', () => {
    show([1, 2].map((key) => <p key={key} lang="fi" />));
    expect(notes()).toEqual(['En del av innehållet finns bara på finska.']);
  });

  it.each([
    ['where all is translated', <p key="text">Åtgärd</p>, undefined],
    ['to readers of Finnish', <p key="text" lang="fi" />, speechOf('fi', fi)],
    [
      'of a text that is in Finnish by its nature',
      <div key="text" data-own-language="">
        <p lang="fi" />
      </div>,
      undefined,
    ],
  ])('says nothing %s [X11]', (_, children, speech) => {
    show(children, speech);
    expect(notes()).toEqual([]);
  });

  it('says so once such a text comes, and no longer when it goes [X11]', async () => {
    show(<p id="text">Åtgärd</p>);
    const text = root.querySelector('#text');
    const change = (lang: string): Promise<void> =>
      act(async () => {
        text?.setAttribute('lang', lang);
        await Promise.resolve();
      });
    await change('fi');
    expect(notes()).toHaveLength(1);
    await change('sv');
    expect(notes()).toEqual([]);
  });
});
