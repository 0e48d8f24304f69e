/**
 * Why a member's name is not safe, or null. Nothing is ever unpacked to disk; a name that tries to leave its
 * folder still says that the archive was made to do harm, so the archive is refused.
 */
export declare function unsafeMemberName(name: string): string | null;
//# sourceMappingURL=member-name.d.ts.map
