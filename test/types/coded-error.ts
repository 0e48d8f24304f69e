import { errorClass } from '@tradepulse/privacy';

const ReadError = errorClass('ReadError', {
  RECORD_LENGTH: (p: { expected: number; actual: number }) => `${p.actual} instead of ${p.expected}`,
  NO_MEMBER: (p: { member: string }) => `there is no ${p.member}`,
});

export const right = [
  new ReadError('RECORD_LENGTH', { expected: 688, actual: 12 }, { file: 'IMP_DETL.TXT', line: 3 }),
  new ReadError('NO_MEMBER', { member: 'IMP_DETL.TXT' }),
];

// @ts-expect-error -- there is no such code
export const unknownCode = new ReadError('RECORD_WIDTH', { expected: 688, actual: 12 });

// @ts-expect-error -- the parameters belong to another code
export const otherParameters = new ReadError('NO_MEMBER', { expected: 688, actual: 12 });

// @ts-expect-error -- a place has no room for the value that stood there
export const withValue = new ReadError('NO_MEMBER', { member: 'A' }, { value: '123-45-6789' });
