export { grantedPerson, type GrantedAccess } from './granted-person.ts';
