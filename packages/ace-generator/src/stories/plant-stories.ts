import { plantCarvedStories } from './carved-stories.ts';
import {
  plantDominatedCell,
  plantRepeatOffender,
  plantSharedAddress,
  plantShellImporter,
  plantUndervaluation,
} from './claim-stories.ts';
import { plantVanishedDebtor } from './vanished-debtor.ts';
import { StoryBook, type Stage } from './story-book.ts';
import { plantTransshipment } from './transshipment.ts';

/** Plants every story that the world has room for. Those that need particular goods come first. */
export function plantStories(stage: Stage): StoryBook {
  const book = new StoryBook(stage);
  plantTransshipment(book);
  plantVanishedDebtor(book);
  plantShellImporter(book);
  plantUndervaluation(book);
  plantRepeatOffender(book);
  plantSharedAddress(book);
  plantCarvedStories(book);
  plantDominatedCell(book);
  return book;
}
