import { seal, type Sealed } from '@tradepulse/privacy';

/** The code of a filer or a surety, sealed: it says who someone is. */
export function agent(code: string | null): Sealed<string> | null {
  return code === null ? null : seal('LICENCE_PERMIT', code);
}
