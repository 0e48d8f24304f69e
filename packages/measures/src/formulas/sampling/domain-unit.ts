/** A sampled unit and whether it belongs to the part of the population that is asked for. */
export interface DomainUnit {
  /** Not looked at outside of the domain. */
  readonly value: number | null;
  readonly inDomain: boolean | null;
}
