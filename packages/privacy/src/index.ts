export {
  CodedError,
  errorClass,
  type CodedErrorClass,
  type Place,
  type Sentences,
} from './errors/coded-error.ts';
