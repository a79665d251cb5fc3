/** @jest-environment jsdom */
import * as React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { Select } from './Select';

const root = document.createElement('div');
afterEach(() => unmountComponentAtNode(root));

describe('a choice among many', () => {
  it('names the language of what is not in that of the page [X11]', () => {
    const options = [
      { key: 'any', text: 'Tema' },
      { key: 'a', text: 'A Asukas (2)', lang: 'fi' },
    ];
    render(<Select aria-label="Tema" options={options} chosen="any" onChoose={() => undefined} />, root);
    expect([...root.querySelectorAll('option')].map(({ lang }) => lang)).toEqual(['', 'fi']);
  });
});
