import * as React from 'react';
import { act, create, type ReactTestInstance, type ReactTestRenderer } from 'react-test-renderer';
import { aProgramme, aProject } from '../../../tests/builders';
import type { ProjectProperty } from '../../domain/record/projectRules';
import { withUnread } from '../../domain/record/unread';
import { fi } from '../../loc/fi/fi';
import { speechOf } from '../../loc/speech';
import { ProgrammeProvider } from '../parts/programmeContext';
import { SpeechProvider } from '../parts/speech';
import { Clash } from './Clash';
import { measureWords } from './valueText';

const programme = aProgramme({});
const speech = speechOf('fi', fi);
const theirs = { ...aProject({ problem: 'luettelossa', statusNote: 'uusi' }), modifiedBy: programme.me.name };
const base = withUnread({ ...theirs.value, problem: '', statusNote: 'vanha' }, { problem: '<p>luettelossa</p>' });
const mine = { ...base, problem: 'kirjoitettu', statusNote: 'minun' };

let drawn: ReactTestRenderer;
afterEach(() => {
  act(() => drawn.unmount());
});

/** A clash on these properties; answers what was chosen when the choices are saved. */
function clashOn(...properties: readonly ProjectProperty[]): ReadonlySet<string>[] {
  const chosen: ReadonlySet<string>[] = [];
  act(() => {
    drawn = create(
      <SpeechProvider value={speech}>
        <ProgrammeProvider value={programme}>
          <Clash
            clash={{ base, mine, theirs, properties }}
            letters={{}}
            words={measureWords(programme, speech)}
            onChosen={(names) => void chosen.push(names)}
            onBack={() => undefined}
          />
        </ProgrammeProvider>
      </SpeechProvider>,
      { createNodeMock: () => ({ focus: () => undefined }) },
    );
  });
  return chosen;
}

const textOf = (node: ReactTestInstance | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');
const texts = (type: string): readonly string[] => drawn.root.findAllByType(type as 'h3').map(textOf);
const save = (): void => {
  const button = drawn.root.findByProps({ text: fi.record.saveChoices }).props as { readonly onClick: () => void };
  act(() => button.onClick());
};

describe('a clash', () => {
  it('on a text unread when the form was opened is told as that; the list’s stays unless mine is chosen [I7]', () => {
    const chosen = clashOn('problem');
    expect(texts('h3')).toEqual([`${fi.record.clashUnseen} ${fi.record.clashChoose}`]);
    expect(texts('span').slice(0, 2)).toEqual(['tässä: kirjoitettu', 'luettelossa: luettelossa']);
    save();
    expect(chosen).toEqual([new Set()]);
  });

  it('on such a text beside one that was changed elsewhere tells the two apart [I7]', () => {
    const chosen = clashOn('problem', 'statusNote');
    expect(texts('h3')).toEqual([expect.stringContaining('Muutit itse samoja kohtia muualla')]);
    expect(texts('legend')).toEqual([
      'Minkä ongelman tämä ratkaisee (ei voitu lukea, kun avasit lomakkeen)',
      'Tilanne',
    ]);
    save();
    expect(chosen).toEqual([new Set(['statusNote'])]);
  });
});
