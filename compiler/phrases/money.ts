/** A sum such as `1282.14 EUR`, exactly, in cents: whole, from 0 to 99,999,999,999. */
export function centsOf(sum: string): number {
  return Number(sum.replace(' EUR', '').replace('.', ''));
}
