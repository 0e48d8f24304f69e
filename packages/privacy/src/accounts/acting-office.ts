/**
 * What a person is to an act besides the five roles, which gives no access to data: a program manager is named by the
 * host; the supervisor is that of the account; a requester asks for the own account.
 *
 * @source DHS/CBP/PIA-036 sections 3.4, 8.1, 8.2 and 8.3
 */
export type ActingOffice = 'PROGRAM_MANAGER' | 'SUPERVISOR' | 'REQUESTER';
