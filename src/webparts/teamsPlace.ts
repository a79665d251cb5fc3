import { storedText } from './storedText';

/** Where the reader of a tab is while a window of Teams lives, and the links that are followed into it. */
export interface TeamsPlace {
  /** Follows the address of a link, such as `#/projects?year=2025`, if it says where the reader wants to go. */
  follow(address: string): void;
}

/**
 * Takes the reader of a tab back to where they were: Teams does not always say where a link leads (teams-js #3083,
 * #1122), and then that is the best place. A tab is known by its site, `tab`. An address that the page already has
 * stays.
 */
export function teamsPlace(tab: string): TeamsPlace {
  const place = storedText(`digitiekartta.place ${tab}`, 'sessionStorage');
  const followed = storedText(`digitiekartta.link ${tab}`, 'sessionStorage');
  const kept = place.read();
  const { location, history } = window;
  if (location.hash === '' && !location.search.includes('digitiekartta=') && kept)
    history.replaceState(history.state, '', kept);
  const atFirst = location.hash;
  const keep = (): void => place.write(location.hash || undefined);
  window.addEventListener('hashchange', keep);
  // A change of the address that leaves no step behind tells nobody.
  window.addEventListener('pagehide', keep);
  return {
    follow: (address) => {
      // Nobody is pulled away from where they have gone; and what was followed before may be all that Teams remembers
      // of a link pressed since (teams-js #3031).
      if (location.hash !== atFirst || address === followed.read()) return;
      followed.write(address);
      location.hash = address;
    },
  };
}
