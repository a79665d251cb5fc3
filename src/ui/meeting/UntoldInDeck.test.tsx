/** @jest-environment jsdom */
import * as React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { act } from 'react-dom/test-utils';
import { aMetric, anEffect, aProgramme, aProject } from '../../../tests/builders';
import { unsaved, type Programme } from '../../domain/programme';
import { withUnread } from '../../domain/record/unread';
import { fi } from '../../loc/fi/fi';
import { reportWords } from '../../loc/report';
import { speechOf } from '../../loc/speech';
import { ProgrammeProvider } from '../parts/programmeContext';
import { SpeechProvider } from '../parts/speech';
import { UntoldInDeck } from './UntoldInDeck';

const html = '<p>vanha</p>';
const root = document.createElement('div');
afterEach(() => unmountComponentAtNode(root));

/** The lines that stand before a deck of 2024 and 2025 is made. */
function linesOf(programme: Programme, language: 'fi' | 'sv' = 'fi'): readonly (string | null)[] {
  act(() => {
    render(
      <SpeechProvider value={speechOf('fi', fi)}>
        <ProgrammeProvider value={programme}>
          <UntoldInDeck words={reportWords.fi} choices={{ language, followUp: 2024, proposal: 2025 }} />
        </ProgrammeProvider>
      </SpeechProvider>,
      root,
    );
  });
  return [...root.querySelectorAll('p')].map(({ textContent }) => textContent);
}

const settings = (names: readonly string[], property = 'value'): Programme['records']['settings'] =>
  names.map((key) =>
    unsaved(withUnread({ key, title: '', value: '', valueSv: '', valueEn: '' }, { [property]: html })),
  );

describe('before a deck is made', () => {
  it('nothing is said while all of it could be read', () => {
    expect(linesOf(aProgramme({ projects: [aProject({ year: 2025 })], settings: [] }))).toEqual([]);
  });

  it('the settings are named that could not be read, by what becomes of them', () => {
    const names = ['background', 'costClassSteps', 'cityName', 'deckLogo', 'notice', 'contact'];
    expect(linesOf(aProgramme({ settings: settings(names) }))).toEqual([
      'Näitä ei voitu lukea: Tausta, Kustannusluokat. Esityksessä niiden kohdalla lukee, ettei tekstiä voitu lukea.',
      'Näitä asetuksia ei voitu lukea, ja esitys tehdään ilman niitä: Kaupungin nimi, Logo.',
    ]);
  });

  it('a text counts in the language of the deck', () => {
    const programme = aProgramme({ settings: settings(['goals'], 'valueSv') });
    expect([linesOf(programme), linesOf(programme, 'sv').length]).toEqual([[], 1]);
  });

  it('the texts of rows are counted by list, those alone that stand in it', () => {
    const measure = (id: number, year: number, status: 'done' | 'started'): ReturnType<typeof aProject> => {
      const record = aProject({ year, status, problem: '' });
      return { ...record, id, value: withUnread(record.value, { problem: html, source: html }) };
    };
    const line = (project: number): ReturnType<typeof anEffect> => {
      const record = anEffect({ project, effect: '', effectSv: '' });
      return { ...record, value: withUnread(record.value, { effect: html }) };
    };
    const metric = aMetric({ targetText: '', targetTextSv: '' });
    const programme = aProgramme({
      projects: [measure(1, 2024, 'done'), measure(2, 2025, 'started'), measure(3, 2025, 'started')],
      metrics: [{ ...metric, value: withUnread(metric.value, { targetText: html }) }],
      effects: [line(1), line(2)],
    });
    expect(linesOf(programme)).toEqual([
      'Näitä ei voitu lukea: Toimenpiteet (2 tekstiä), Mittarit (yksi teksti), Vaikutukset (yksi teksti). ' +
        'Esityksessä niiden kohdalla lukee, ettei tekstiä voitu lukea.',
    ]);
  });
});
