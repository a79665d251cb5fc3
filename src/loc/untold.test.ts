import { aMetric, anEffect, aProgramme, aProject } from '../../tests/builders';
import { unsaved } from '../domain/programme';
import { withUnread } from '../domain/record/unread';
import { fi } from './fi/fi';
import { targetWords } from './metric';
import { settingText, stepName } from './setting';
import { speechOf } from './speech';
import { sv } from './sv/sv';
import { spokenOf, withUntoldSaid } from './untold';

const html = '<p>vanha</p>';
const [inFinnish, inSwedish] = [speechOf('fi', fi), speechOf('sv', sv)];
const names = { fi: 'problem', sv: 'problemSv' } as const;

describe('a text of which nobody knows how its list keeps it', () => {
  it.each([
    ['is said to be unread', { problem: html }, '', inFinnish, { text: 'tekstiä ei voitu lukea' }],
    [
      'is said so where it would stand for the Swedish one',
      { problem: html },
      '',
      inSwedish,
      { text: sv.record.untold },
    ],
    ['is said so in its own language', { problemSv: html }, 'luettu', inSwedish, { text: sv.record.untold }],
    ['leaves another language as it is', { problemSv: html }, 'luettu', inFinnish, { text: 'luettu' }],
    ['is no text where there is none', {}, '', inFinnish, { text: '' }],
  ] as const)('%s', (_, unread, problem, speech, said) => {
    const { value } = aProject({ problem, problemSv: '' });
    expect(spokenOf(withUnread(value, unread), names, speech)).toEqual(said);
  });

  it('is no setting that the city has not set, and no name of a step', () => {
    const untold = ['notice', 'benefitSteps'].map((key) =>
      unsaved(withUnread({ key, title: '', value: '', valueSv: '', valueEn: '' }, { value: html })),
    );
    const programme = aProgramme({ settings: untold });
    expect(settingText(programme, 'notice', inFinnish).text).toBe('tekstiä ei voitu lukea');
    expect(settingText(programme, 'goals', inFinnish).text).toBe('');
    expect(stepName(programme, 'benefitSteps', 1, 'fi')).toBe('');
  });

  it('is a target that could not be read', () => {
    const { value } = aMetric({ targetText: '', targetTextSv: '' });
    expect(targetWords(withUnread(value, { targetText: html }), inFinnish).text).toBe('tekstiä ei voitu lukea');
  });

  it('is said in documents, where everything else stays', () => {
    const line = anEffect({ effect: '', costText: '3 €' });
    const [said] = withUntoldSaid([{ ...line, value: withUnread(line.value, { effect: html }) }], fi);
    expect(said?.value).toMatchObject({
      effect: 'tekstiä ei voitu lukea',
      effectSv: line.value.effectSv,
      costText: '3 €',
    });
  });
});
