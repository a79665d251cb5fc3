import { aMetric, anEffect, aProgramme, aProject } from '../../tests/builders';
import { unsaved } from '../domain/programme';
import { withUnread } from '../domain/record/unread';
import { categoryName } from './category';
import { fi } from './fi/fi';
import { targetWords } from './metric';
import { previousNote } from './project';
import { nameIn, settingText, stepName } from './setting';
import { speechOf } from './speech';
import { sv } from './sv/sv';
import { spokenOf, textOrUntold, withUntoldSaid } from './untold';

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

  it('is said without quotation marks where the note of before is quoted', () => {
    const { value } = aProject({ statusNote: '', statusDate: '2026-11-24' });
    expect(previousNote({ ...value, statusNote: 'Etenee.' }, inFinnish)).toEqual({
      text: 'Edellinen: ”Etenee.” 24.11.2026',
    });
    expect(previousNote(withUnread(value, { statusNote: html }), inFinnish)).toEqual({
      text: 'Edellinen: tekstiä ei voitu lukea 24.11.2026',
    });
    expect(previousNote(value, inFinnish)).toBeUndefined();
  });

  it('is no setting that the city has not set, and no name of a step, which says so beside its number', () => {
    const untold = ['notice', 'benefitSteps'].map((key) =>
      unsaved(withUnread({ key, title: '', value: '', valueSv: '', valueEn: '' }, { value: html })),
    );
    const programme = aProgramme({ settings: untold });
    expect(settingText(programme, 'notice', inFinnish).text).toBe('tekstiä ei voitu lukea');
    expect(settingText(programme, 'goals', inFinnish).text).toBe('');
    expect(nameIn(programme, 'notice', inFinnish)).toBe('');
    expect(stepName(programme, 'benefitSteps', 1, inFinnish)).toBe('(tekstiä ei voitu lukea)');
    expect(categoryName(programme, 'benefit', '3', 'fi', fi).text).toBe('3 (tekstiä ei voitu lukea)');
    expect(stepName(programme, 'impactSteps', 1, inFinnish)).toBe('');
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

it.each(['\r\n', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029'])(
  '[X1] a text of a record has the line breaks of a page where it has %j',
  (mark) => {
    const project = aProject({ problem: `a${mark}b`, problemSv: `c${mark}d`, source: `e${mark}f` }).value;
    expect(spokenOf(project, names, inFinnish).text).toBe('a\nb');
    expect(spokenOf(project, names, inSwedish).text).toBe('c\nd');
    expect(textOrUntold(project, 'source', fi)).toBe('e\nf');
  },
);
