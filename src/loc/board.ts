import { boardNamedBy, boardOf, type Board } from '../domain/meeting/board';
import { roadmapOf, type Programme } from '../domain/programme';
import type { Language } from './language';

/** The Swedish names that the law gives to boards that every Finnish municipality has. */
const lawfulNames: Readonly<Record<string, string>> = {
  kaupunginhallitus: 'Stadsstyrelsen',
  kaupunginvaltuusto: 'Stadsfullmäktige',
  kunnanhallitus: 'Kommunstyrelsen',
  kunnanvaltuusto: 'Kommunfullmäktige',
};

/**
 * A board's name as readers of a language know it: as the city wrote it, else in Swedish as the law says it, else in
 * the other language, which `lang` then tells.
 */
export function boardName(
  { board, boardSv }: Board,
  language: Language,
): { readonly text: string; readonly lang: 'fi' | 'sv' } {
  const swedish = boardSv || lawfulNames[board.toLowerCase()];
  if (language === 'sv' && swedish) return { text: swedish, lang: 'sv' };
  return board ? { text: board, lang: 'fi' } : { text: boardSv, lang: 'sv' };
}

/** The board that a year's roadmap goes to, as it stands within a sentence of a language; '' where it has no name in it. */
export function boardAhead(programme: Programme, year: number, language: Language): string {
  return inSentence(boardOf(programme, year), language);
}

/** The board that has decided on a year's roadmap: the one that this roadmap names; '' where nobody knows. */
export function boardThatDecided(programme: Programme, year: number, language: Language): string {
  return inSentence(boardNamedBy(roadmapOf(programme, year)), language);
}

function inSentence(board: Board | undefined, language: Language): string {
  const name = board && boardName(board, language);
  return name?.lang === language ? name.text : '';
}
