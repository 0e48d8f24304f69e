import { DATA_CLASSES, type DataClass } from '../../classes/data-class.ts';
import { hasToken } from '../redaction-token.ts';
import { isGeneralised } from './generalise.ts';

/**
 * What becomes of a field that identifies: `drop` leaves it out, `mask` puts three asterisks whatever was there (no
 * length, no last digits), `token` a keyed token, `generalise` the part of it that may be known.
 */
export type Transformation = 'drop' | 'mask' | 'token' | 'generalise';

/** Whether values of a class may be transformed so. What enters no query is dropped and nothing else. */
export function admits(dataClass: DataClass, transformation: Transformation): boolean {
  switch (transformation) {
    case 'drop':
      return true;
    case 'mask':
      return DATA_CLASSES[dataClass].sensitivity !== 'never';
    case 'token':
      return hasToken(dataClass) && DATA_CLASSES[dataClass].sensitivity !== 'open';
    case 'generalise':
      return isGeneralised(dataClass);
    default:
      return false;
  }
}
