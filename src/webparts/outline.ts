/** What a page looks like from afar. */
export type Outline = 'tiles' | 'board' | 'rows' | 'document';

const outlines: Readonly<Record<string, Outline | undefined>> = {
  overview: 'tiles',
  projects: 'board',
  metrics: 'rows',
  roadmap: 'document',
  effects: 'tiles',
  meeting: 'tiles',
  settings: 'rows',
};

/**
 * How the page that is coming looks, by what its address asks a web part for: `#/projects?view=table` is rows.
 *
 * @param href The page's address, with the route in its hash or, encoded, in its query.
 * @param prefixes What the web part's routes begin with, such as '' and `embed`.
 * @param otherwise The page that comes where the address asks for none.
 */
export function outlineOf(href: string, prefixes: readonly string[], otherwise: string): Outline {
  const { hash, searchParams } = new URL(href);
  const asked = [hash.slice(1), ...searchParams.values()].find((each) =>
    prefixes.some((prefix) => each.startsWith(`${prefix}/`)),
  );
  const [, page = otherwise, query = ''] = /\/(\w+)(.*)$/s.exec(asked ?? '') ?? [];
  if (page === 'projects' && /[?&]view=(?:table|waiting)(?:&|$)/.test(query)) return 'rows';
  return outlines[page] ?? outlines[otherwise] ?? 'tiles';
}
