import type { Board } from '../domain/meeting/board';
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
