import { errorClass, type CodedErrorClass } from '../../errors/coded-error.ts';

const sentences = {
  CELL_MALFORMED: () => 'a cell has a value, a weight or a protection level that cannot be',
  RELATION_MALFORMED: () => 'a relation names a cell that does not exist, or one twice',
  RELATION_UNBALANCED: () => 'the children of a relation do not add up to its parent',
  STATUS_MISSING: () => 'a cell of the problem has no status',
};

/** Why cells and relations cannot be worked on. */
export const RelationsError: CodedErrorClass<typeof sentences> = errorClass('RelationsError', sentences);
