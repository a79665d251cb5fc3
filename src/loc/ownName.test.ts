import { aMetric, aProgramme, aProject, aResponsible, aTheme } from '../../tests/builders';
import { kinds } from '../domain/programme';
import { categoryName } from './category';
import { en } from './en/en';
import { fi } from './fi/fi';
import { metricName } from './metric';
import { ownName } from './ownName';
import { projectName } from './project';
import { responsibleName } from './responsible';
import { speechOf } from './speech';
import { sv } from './sv/sv';

const nameless = { title: ' ', titleSv: '', titleEn: '' };

describe.each([speechOf('fi', fi), speechOf('sv', sv), speechOf('en', en)])('in $language', (speech) => {
  const words = speech.strings.words.nameless;

  it.each(kinds)('a record of %s without a name is said to have none', (kind) =>
    expect(ownName(kind, nameless, speech)).toEqual({ text: words[kind] }),
  );

  it('links, headings, figures and whoever is responsible have the stand-in name', () => {
    const [theme, responsible] = [aTheme(nameless), aResponsible(nameless)];
    const project = aProject({ ...nameless, theme: theme.id, responsible: responsible.id });
    const programme = aProgramme({ themes: [theme], responsibles: [responsible], projects: [project] });
    const { language, strings } = speech;
    expect([
      metricName(aMetric(nameless).value, speech).text,
      projectName(project.value, speech).text,
      responsibleName({ ...project.value, lead: undefined }, programme, speech).text,
      categoryName(programme, 'theme', theme.value.key, language, strings).text,
      categoryName(programme, 'responsible', responsible.value.key, language, strings).text,
    ]).toEqual([words.metrics, words.projects, words.responsibles, words.themes, words.responsibles]);
  });
});
