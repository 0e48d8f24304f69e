export { grantedPerson, type GrantedAccess } from './granted-person.ts';
export { canarySearch, type CanarySearch } from './canary-search.ts';
