/**
 * What a person is to an account, and may do to it for that alone: its supervisor determines the need to know, and the
 * person whose account it is asks for access; for a service its owner asks. None needs a role, nor access of their own.
 *
 * @source DHS/CBP/PIA-036 section 8.3
 */
export type Relation = 'SUPERVISOR' | 'REQUESTER' | 'OWNER';
