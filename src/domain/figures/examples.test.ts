import { aProgramme, aProject, aRoadmap } from '../../../tests/builders';
import { withoutExamples } from './examples';

it('a programme without examples has nothing where an example stood, and all else as it was [S5]', () => {
  const measure = aProject({ key: 'A1', need: 'law', level: 'shared', exampleFields: ['need'] });
  const roadmap = aRoadmap({ ictSpend: 5, roadmapSpend: 1, exampleFields: ['ictSpend', 'roadmapSpend'] });
  const { projects, roadmaps } = withoutExamples(aProgramme({ projects: [measure], roadmaps: [roadmap] })).records;
  expect(projects).toEqual([{ ...measure, value: { ...measure.value, need: undefined, exampleFields: [] } }]);
  expect(roadmaps[0]?.value).toEqual({
    ...roadmap.value,
    ictSpend: undefined,
    roadmapSpend: undefined,
    exampleFields: [],
  });
});
