import { outlineOf } from './outline';

const site = 'https://porvoo.sharepoint.com/sites/digi/SitePages/Koti.aspx';

it.each([
  ['', 'overview', 'tiles'],
  ['#/projects?year=2025', 'overview', 'board'],
  ['#/projects?year=2025&view=table', 'overview', 'rows'],
  ['#/projects?view=waiting', 'overview', 'rows'],
  ['#/projects?view=board&q=view=table', 'overview', 'board'],
  ['#/metrics', 'overview', 'rows'],
  ['#/roadmap?year=2025', 'overview', 'document'],
  ['#2/settings', 'overview', 'rows'],
  ['#embed/metrics', 'overview', 'tiles'],
  ['#chapter-two', 'overview', 'tiles'],
  ['#/no-such-page', 'overview', 'tiles'],
  ['?digitiekartta=%2Fprojects%3Fview%3Dtable', 'overview', 'rows'],
  ['?env=WebView&digitiekartta=%2Froadmap', 'overview', 'document'],
  ['#/%E0%A4%A', 'overview', 'tiles'],
  ['', 'roadmap', 'document'],
])('a page at "%s" that else shows %s looks like %s', (asked, otherwise, outline) => {
  expect(outlineOf(site + asked, ['', '2'], otherwise)).toBe(outline);
});

it('reads the address of its own web part alone', () => {
  expect(outlineOf(`${site}#embed/roadmap`, ['embed'], 'roadmap')).toBe('document');
  expect(outlineOf(`${site}#/projects`, ['embed'], 'roadmap')).toBe('document');
});
