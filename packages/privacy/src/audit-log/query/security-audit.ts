/** A named information-security audit, and the part of the trail that it is about. */
export interface SecurityAudit {
  readonly name: string;
  /** From this instant on, RFC 3339 in UTC. */
  readonly from: string;
  /** Up to and without this instant. */
  readonly to: string;
}

/** What of an audit's part of the trail is asked for; what is left out narrows nothing. */
export interface AuditTrailQuery {
  /** The one named audit that the question is asked for. */
  readonly auditName: string;
  readonly project: string;
  readonly from?: string;
  readonly to?: string;
  readonly kinds?: readonly string[];
  readonly actors?: readonly string[];
  readonly projects?: readonly string[];
  readonly effects?: readonly ('allow' | 'deny')[];
  /** Records after this number: for the next page. */
  readonly afterSeq?: number;
  /** At most so many records; default 1,000, at most 10,000. */
  readonly limit?: number;
}
