/** Words that lead somewhere: a root-relative address. */
export interface Lead {
  text: string;
  address: string;
}
