/**
 * A sum that things can leave again, and that is the same whatever the order in which they came: whole numbers are added
 * as they are, which is exact, the others are kept and added in their order of size.
 */
export class Tally {
  private whole = 0;
  private readonly parts: number[] = [];

  add(amount: number): void {
    if (Number.isInteger(amount)) this.whole += amount;
    else this.parts.push(amount);
  }

  take(amount: number): void {
    if (Number.isInteger(amount)) this.whole -= amount;
    else this.parts.splice(this.parts.indexOf(amount), 1);
  }

  /** With further amounts beside those that were added. */
  sum(others: readonly number[] = []): number {
    let sum = 0;
    for (const part of [...this.parts, ...others].sort((a, b) => a - b)) sum += part;
    return sum + this.whole;
  }
}
