import { setIconOptions } from '@fluentui/react';
import * as React from 'react';
import { act, create, type ReactTestRenderer } from 'react-test-renderer';
import { aProgramme, aProject } from '../../../tests/builders';
import { fi } from '../../loc/fi/fi';
import { speechOf } from '../../loc/speech';
import { ProgrammeProvider } from '../parts/programmeContext';
import { SpeechProvider } from '../parts/speech';
import { Notice } from '../parts/Notice';
import { Events } from './Events';
import type { Event } from './event';
import { noMessages, told, type Messages } from './messages';
import { NavigationProvider } from './navigationContext';
import type { Acts } from './useActs';
import type { Navigation } from './useRoute';

const route = { page: 'metrics' } as const;
const speech = speechOf('fi', fi);
const unsure = (id: number): Event => ({
  kind: 'projects',
  record: { ...aProject({ key: `A${id}` }), id },
  what: 'leftUnsure',
  opening: `o${id}`,
  text: `”Mittari ${id}”: ei tiedetä.`,
});

setIconOptions({ disableWarnings: true });
let drawn: ReactTestRenderer | undefined;
afterEach(() => {
  act(() => drawn?.unmount());
});

/** What stands at the foot of the page. */
function draw(messages: Messages): { readonly closed: readonly number[]; readonly drawn: ReactTestRenderer } {
  const closed: number[] = [];
  const telling = { messages, dismiss: (id: number) => void closed.push(id) };
  act(() => {
    drawn = create(
      <SpeechProvider value={speech}>
        <ProgrammeProvider value={aProgramme({})}>
          <NavigationProvider value={{ route } as unknown as Navigation}>
            <Events acts={{ telling } as unknown as Acts} />
          </NavigationProvider>
        </ProgrammeProvider>
      </SpeechProvider>,
    );
  });
  if (!drawn) throw new Error('Not drawn.');
  return { closed, drawn };
}

it('tells of several forms of whose saves nobody knows in one message, which names each, and is closed as one', () => {
  const failed = told(noMessages, { what: 'told', text: 'Linkki kopioitu.' }, route);
  const messages = [1, 2, 3].reduce((all, id) => told(all, unsure(id), route), failed);
  const { closed, drawn: page } = draw(messages);
  const [notice, ...others] = page.root.findAllByType(Notice);
  expect([notice?.props.text, notice?.props.each, others.length]).toEqual([
    '3 tallennuksesta ei tiedetä, ovatko ne luettelossa.',
    [1, 2, 3].map((id) => `”Mittari ${id}”: ei tiedetä.`),
    0,
  ]);
  expect(page.root.findAllByType('summary').length).toBe(1);
  expect(JSON.stringify(page.root.findByProps({ role: 'status' }).props.children)).toContain('3 tallennuksesta');
  act(() => (notice?.props as { readonly onClose: () => void }).onClose());
  expect(closed).toEqual(messages.shown.map(({ id }) => id));
});

it('tells of one such form by its own words', () => {
  const { drawn: page } = draw(told(noMessages, unsure(1), route));
  const notice = page.root.findByType(Notice);
  expect([notice.props.text, notice.props.each]).toEqual(['”Mittari 1”: ei tiedetä.', []]);
});
